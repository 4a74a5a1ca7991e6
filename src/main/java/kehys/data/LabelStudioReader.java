package kehys.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Label Studio's JSON and JSON-MIN: an array, of which one element at a time is held. Annotations
 * that were skipped and predictions of models are no labels.
 */
final class LabelStudioReader implements AnnotationReader {
  private final ImportOptions options;
  private final Tasks tasks;
  private final Set<String> annotators = new TreeSet<>();
  private final List<LabelStudioTask> same = new ArrayList<>();
  private long taken;
  private long leftOut;

  LabelStudioReader(ImportOptions options) {
    this.options = options;
    this.tasks = new Tasks(options.tasks());
  }

  @Override
  public void read(Source source, Consumer<LabelledText> sink) throws IOException {
    JsonParser parser = JsonText.READER.createParser(new Utf8Reader(source.file(), source.in()));
    try {
      elements(source, parser, sink);
    } catch (StreamConstraintsException e) {
      throw new InputException(
          source.file(),
          parser.currentLocation().getLineNr(),
          "expected a JSON array of tasks, found one nested too deep, or a name or number too"
              + " long");
    } catch (JsonProcessingException e) {
      String broken =
          "expected a JSON array of tasks, found broken JSON at column "
              + e.getLocation().getColumnNr()
              + "; export it again as JSON or JSON-MIN";
      throw new InputException(
          source.file(), e.getLocation().getLineNr(), JsonText.doubled(e).orElse(broken));
    }
    if (taken == 0) {
      throw new InputException(source.file(), 0, nothing());
    }
  }

  private String nothing() {
    if (leftOut == 0) {
      return "expected tasks in the array, found none";
    }
    String fault = "no annotations by " + Found.quoted(options.annotator().orElse(""));
    return annotators.isEmpty()
        ? fault + "; found none by anybody; leave --annotator out to take the texts alone"
        : fault
            + "; found those of "
            + Found.list(List.copyOf(annotators))
            + "; name one of them with --annotator";
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  private void elements(Source source, JsonParser parser, Consumer<LabelledText> sink)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw noArray(source, parser);
    }
    int number = 1;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      Place place = new Place(source.file(), line, "task " + number);
      JsonNode json = JsonText.FOLLOWED.readTree(parser);
      if (!json.isObject()) {
        throw place.fault("expected an object, found " + JsonText.kind(json));
      }
      add(source, new LabelStudioTask(place, json), sink);
      number++;
    }
    settle(source, sink);
    if (parser.nextToken() != null) {
      throw noArray(source, parser);
    }
  }

  private static InputException noArray(Source source, JsonParser parser) {
    JsonToken token = parser.currentToken();
    return new InputException(
        source.file(),
        token == null ? 0 : parser.currentTokenLocation().getLineNr(),
        "expected one JSON array of tasks, found "
            + (token == null ? "nothing to read" : Found.quoted(token.asString()))
            + "; export it as JSON or JSON-MIN");
  }

  /** Elements of JSON-MIN that follow each other with one number are annotations of one task. */
  private void add(Source source, LabelStudioTask task, Consumer<LabelledText> sink) {
    if (!same.isEmpty() && !isSame(same.get(0), task)) {
      settle(source, sink);
    }
    same.add(task);
  }

  private static boolean isSame(LabelStudioTask one, LabelStudioTask other) {
    return one.isMin() && !one.number().isEmpty() && one.number().equals(other.number());
  }

  private void settle(Source source, Consumer<LabelledText> sink) {
    List<Judgement> judgements = new ArrayList<>();
    for (LabelStudioTask task : same) {
      judgements.addAll(task.judgements(tasks, options.text()));
    }
    judgements.stream()
        .map(Judgement::annotator)
        .filter(name -> !name.isEmpty())
        .forEach(annotators::add);
    options.annotator().ifPresent(one -> judgements.removeIf(j -> !j.annotator().equals(one)));
    if (!judgements.isEmpty()) {
      Place place = same.get(0).place();
      Judgement common = Judgement.common(place, judgements);
      String id = source.id() + ":" + place.item().substring("task ".length());
      sink.accept(new LabelledText(place, id, common.fields(), common.labels()));
      taken++;
    } else if (!same.isEmpty()) {
      leftOut++;
    }
    same.clear();
  }
}
