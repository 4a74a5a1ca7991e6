package kehys.voice;

import java.util.Locale;

/** Which sources are countries: these are homes and scenes as often as they are speakers. */
final class Places {
  private Places() {}

  /** Whether a text is the name that a language gives to the country of a source. */
  static boolean country(String text, Entry.Source source, String lang) {
    if (source.country().isEmpty()) {
      return false;
    }
    Locale region = new Locale.Builder().setRegion(source.country()).build();
    Locale here = Locale.forLanguageTag(lang);
    return region.getDisplayCountry(here).toLowerCase(here).startsWith(text.toLowerCase(here));
  }
}
