package kehys.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines for fastText: labels and the text. A line has no place for other columns. */
final class FastTextWriter implements AnnotationWriter {
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");

  private final Writer out;
  private final Tasks tasks;
  private long joined;

  FastTextWriter(OutputStream out, Tasks tasks) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.tasks = tasks;
  }

  @Override
  public void write(LabelledText text) throws IOException {
    for (String label : tasks.join(text.place(), text.labels())) {
      refuseSpace(text.place(), label);
      out.write(FastTextReader.MARK + label + " ");
    }
    String line = BREAKS.matcher(text.field(LabelledText.TEXT)).replaceAll(" ");
    refuseLabel(text.place(), line);
    joined += line.equals(text.field(LabelledText.TEXT)) ? 0 : 1;
    out.write(line + "\n");
  }

  private static void refuseSpace(Place place, String label) {
    if (label.chars().anyMatch(Character::isWhitespace)) {
      throw place.fault(
          "label "
              + Found.quoted(label)
              + " has a space, where fastText takes it to end; rename the label");
    }
  }

  private static void refuseLabel(Place place, String line) {
    Matcher label = FastTextReader.LABEL.matcher(line);
    if (label.find()) {
      throw place.fault(
          "text holds "
              + Found.quoted(label.group())
              + ", which fastText takes for a label; take it out of the text");
    }
  }

  /** In how many texts line breaks became spaces. */
  long joined() {
    return joined;
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
