package kehys.voice;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which sources are countries: these are homes and scenes as often as they are speakers. */
final class Places {
  /** The names of countries in lower case by language and country: to ask for them takes long. */
  private static final Map<String, Map<String, String>> NAMES = new ConcurrentHashMap<>();

  private Places() {}

  /** Whether the name that a language gives to the country of a source begins with a text. */
  static boolean country(String text, Entry.Source source, String lang) {
    return !source.country().isEmpty()
        && name(source.country(), lang).startsWith(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text is that name, and nothing else. */
  static boolean named(String text, Entry.Source source, String lang) {
    return !source.country().isEmpty() && name(source.country(), lang).equals(text);
  }

  private static String name(String country, String lang) {
    Map<String, String> names = NAMES.get(lang);
    String known = names == null ? null : names.get(country);
    return known != null ? known : learn(country, lang);
  }

  private static String learn(String country, String lang) {
    return NAMES
        .computeIfAbsent(lang, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(country, any -> displayed(country, lang));
  }

  private static String displayed(String country, String lang) {
    Locale region = new Locale.Builder().setRegion(country).build();
    return region.getDisplayCountry(Locale.forLanguageTag(lang)).toLowerCase(Locale.ROOT);
  }
}
