package kehys.data;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of fastText: labels that begin with {@code __label__}, then the text.
 *
 * @see <a href="https://fasttext.cc/docs/en/supervised-tutorial.html">fastText's tutorial</a>
 */
final class FastTextReader implements AnnotationReader {
  /** What every label begins with. */
  static final String MARK = "__label__";

  /** A label anywhere in a line: fastText takes each for one. */
  static final Pattern LABEL = Pattern.compile("(?<!\\S)" + MARK + "\\S*");

  /** Labels at the start, and one space between the last and the text. */
  private static final Pattern START = Pattern.compile("\\s*(" + MARK + "\\S*)(\\s|$)");

  private final Tasks tasks;
  private boolean labelled;

  FastTextReader(ImportOptions options) {
    this.tasks = new Tasks(options.tasks());
  }

  @Override
  public void read(Source source, Consumer<LabelledText> sink) throws IOException {
    labelled = false;
    NumberedLines.read(
        source,
        "a label and a text on each line",
        (number, line) -> {
          Place place = Place.ofLine(source.file(), number);
          sink.accept(text(place, source.id() + ":" + number, line));
        });
    if (!labelled) {
      throw new InputException(
          source.file(),
          0,
          "expected lines that begin with " + MARK + ", found none; write __label__praise A text");
    }
  }

  private LabelledText text(Place place, String id, String line) {
    Set<String> written = new LinkedHashSet<>();
    Matcher start = START.matcher(line);
    int end = 0;
    while (start.find() && start.start() == end) {
      written.add(label(place, start.group(1)));
      end = start.end();
    }
    labelled |= !written.isEmpty();
    String text = line.substring(end);
    refuse(place, text);
    Map<String, String> labels = tasks.split(place, List.copyOf(written));
    return new LabelledText(place, id, Map.of(LabelledText.TEXT, text), labels);
  }

  private static String label(Place place, String token) {
    String label = token.substring(MARK.length());
    if (label.isEmpty()) {
      throw place.fault("expected a label after " + MARK + ", found none; write __label__praise");
    }
    return label;
  }

  private static void refuse(Place place, String text) {
    if (Found.nothing(text)) {
      throw place.fault(
          "expected a text after the label, found none; write __label__praise A text");
    }
    Matcher label = LABEL.matcher(text);
    if (label.find()) {
      throw place.fault(
          "expected labels before the text, found "
              + Found.quoted(label.group())
              + " in it; put labels first");
    }
  }
}
