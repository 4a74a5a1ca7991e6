package kehys.voice;

/** An office with its place and its bearer's full name: "Governor of Tula Ola Brandt". */
final class PlacedOffice {
  /** Names behind "of": the place, and two of the bearer's. */
  private static final int NAMES = 3;

  private PlacedOffice() {}

  /** The last name behind an office, −1 where no place and two names follow it. */
  static int bearer(Scene scene, Mention office) {
    int of = office.last() + 1;
    int end = of + 1;
    while (end - of <= NAMES + 1 && NameRun.name(scene, end) && scene.joined(of, end)) {
      end++;
    }
    return end - of > NAMES && OfficePrepositions.has(scene.words(), of) ? end - 1 : -1;
  }
}
