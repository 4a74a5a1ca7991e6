package kehys.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kehys.text.Span;

/** The words of one sentence, folded beside as they stand. */
final class SentenceWords {
  private final String sentence;
  private final List<Span> spans;
  private final List<String> folded;

  SentenceWords(String sentence) {
    this.sentence = sentence;
    this.spans = Words.of(sentence);
    this.folded = spans.stream().map(span -> span.of(sentence).toLowerCase(Locale.ROOT)).toList();
  }

  int size() {
    return spans.size();
  }

  String folded(int word) {
    return folded.get(word);
  }

  Span span(int word) {
    return spans.get(word);
  }

  boolean hasCapital(int word) {
    return Character.isUpperCase(sentence.charAt(spans.get(word).start()));
  }

  /** Whether it is the hour of a time such as 15:20. */
  boolean isClock(int word) {
    int colon = spans.get(word).end();
    return colon + 1 < sentence.length()
        && sentence.charAt(colon) == ':'
        && Character.isDigit(sentence.charAt(colon + 1));
  }

  /** The characters between two words, letters left out; "KCNA:n" has no colon of its own. */
  Set<Character> between(int before, int after) {
    Set<Character> found = new HashSet<>();
    for (int i = spans.get(before).end(); i < spans.get(after).start(); i++) {
      char unit = sentence.charAt(i);
      boolean ending = unit == ':' && i + 1 < sentence.length() && sentence.charAt(i + 1) != ' ';
      if (!Character.isLetterOrDigit(unit) && !ending) {
        found.add(unit);
      }
    }
    return found;
  }

  /** Whether the words from {@code from} on have capitals where a form has them. */
  boolean isWritten(String form, int from) {
    List<String> parts = List.of(form.split(" ", -1));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String begin = part.endsWith("*") ? part.substring(0, part.length() - 1) : part;
      if (!sentence.startsWith(begin, spans.get(from + i).start())) {
        return false;
      }
    }
    return true;
  }
}
