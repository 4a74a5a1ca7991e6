package kehys.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Plain objects, one a line: every key is a column, and those of tasks hold labels. */
final class PlainJsonReader implements AnnotationReader {
  private final ImportOptions options;
  private final Tasks tasks;

  PlainJsonReader(ImportOptions options) {
    this.options = options;
    this.tasks = new Tasks(options.tasks());
  }

  @Override
  public void read(Source source, Consumer<LabelledText> sink) throws IOException {
    NumberedLines.read(
        source,
        "a JSON object on each line",
        (number, line) -> sink.accept(text(source, number, line)));
  }

  private LabelledText text(Source source, long number, String line) {
    Place place = Place.ofLine(source.file(), number);
    JsonNode json = JsonText.object(source.file(), number, line);
    Fields fields = new Fields(place);
    fields.text(options.text(), json.path(options.text()));
    fields.all(json, Set.of(options.text()));
    Map<String, String> labels = tasks.takeFrom(fields.values());
    return new LabelledText(place, source.id() + ":" + number, fields.values(), labels);
  }
}
