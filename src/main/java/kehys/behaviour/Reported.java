package kehys.behaviour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reporting clauses of one language, and sentences without them. */
final class Reported {
  private static final Map<String, Reported> READ = new ConcurrentHashMap<>();
  private static final String SHORT = "[^,;:\"“”«»„]{1,80}";
  private static final Pattern NAME_NEXT = Pattern.compile("^ \\p{Lu}");
  private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]");
  private static final Pattern LONG_ENOUGH = Pattern.compile("(?:\\S+\\s+){3}.+");
  private static final Pattern LAST_CLAUSE =
      Pattern.compile("^(.+[\\p{L}\\p{N}%)]), (" + SHORT + " " + SHORT + ")\\.$");

  private final Pattern cue;
  private final Pattern cueNext;
  private final Pattern cueBefore;
  private final Pattern named;
  private final Pattern inside;
  private final Pattern linker;
  private final Pattern mood;
  private final List<Pattern> openings;

  private Reported(String lang) {
    SwapFile file = SwapFile.of(lang);
    cue = WholeWords.pattern(file.words("cue"));
    cueNext = Pattern.compile("^ " + cue);
    cueBefore = Pattern.compile(cue + " (?:\\p{L}{1,3} )?$");
    named = Pattern.compile(WholeWords.pattern(file.words("class")) + " $");
    inside = WholeWords.pattern(file.words("inside"));
    linker = WholeWords.pattern(file.words("linker"));
    mood = WholeWords.pattern(file.words("mood"));
    openings =
        List.of(
            opening(SHORT + cue + ",? " + WholeWords.pattern(file.words("that"))),
            opening(WholeWords.pattern(file.words("lead")) + " " + SHORT + ","),
            opening(SHORT + " " + WholeWords.pattern(file.words("behind"))));
  }

  private static Pattern opening(String clause) {
    return Pattern.compile("^" + clause + " (.+\\.)$");
  }

  /** The clauses of a language. */
  static Reported in(String lang) {
    return READ.computeIfAbsent(lang, Reported::new);
  }

  /**
   * The sentence without its reporting clause. None where there is none, where the rest is quoted,
   * reported again or in the mood of reported speech, or where it is under four words.
   */
  Optional<String> left(String sentence) {
    return Stream.concat(closed(sentence).stream(), opened(sentence))
        .filter(rest -> LONG_ENOUGH.matcher(rest).matches())
        .filter(rest -> Stream.of(QUOTED, cue, mood).noneMatch(not -> not.matcher(rest).find()))
        .findFirst()
        .map(WholeWords::capital);
  }

  private Optional<String> closed(String sentence) {
    Matcher last = LAST_CLAUSE.matcher(sentence);
    boolean reports =
        last.matches()
            && cue.matcher(last.group(2)).find()
            && !linker.matcher(last.group(2)).lookingAt();
    return reports ? Optional.of(last.group(1) + ".") : Optional.empty();
  }

  private Stream<String> opened(String sentence) {
    return openings.stream()
        .map(opening -> opening.matcher(sentence))
        .filter(Matcher::matches)
        .map(opening -> opening.group(1));
  }

  /** Whether the sentence has a word that may report. */
  boolean mayReport(String sentence) {
    return cue.matcher(sentence).find();
  }

  /**
   * Whether a word between these two pieces of a sentence stands beside one that reports, and is
   * not a name with a word of the kind {@code class} before it, or such a word.
   */
  boolean besideCue(String before, String after) {
    boolean beside = cueNext.matcher(after).find() || cueBefore.matcher(before).find();
    return beside && !named.matcher(before).find() && !NAME_NEXT.matcher(after).find();
  }

  /** Whether a word with this before it is in the sentence's first clause. */
  boolean inFirstClause(String before) {
    return before.indexOf(',') < 0 && !inside.matcher(before).find();
  }
}
