package kehys.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import kehys.behaviour.Behaviour;
import kehys.behaviour.Expectation;
import kehys.behaviour.Expectation.Becomes;
import kehys.behaviour.Failure;
import kehys.behaviour.Failure.Answered;

/** What changes of sentences did to the answers: the key {@code behaviour} of an evaluation. */
final class BehaviourJson {
  private BehaviourJson() {}

  static void write(JsonGenerator json, List<Behaviour> behaviours) throws IOException {
    json.writeArrayFieldStart("behaviour");
    for (Behaviour behaviour : behaviours) {
      json.writeStartObject();
      json.writeStringField("change", behaviour.change().name());
      expects(json, behaviour.change().expects());
      json.writeStringField("task", behaviour.task());
      json.writeNumberField("changed", behaviour.sentences());
      json.writeNumberField("failed", behaviour.failed());
      FiguresJson.figure(json, "rate", behaviour.rate());
      json.writeStringField("outcome", behaviour.outcome().label());
      json.writeArrayFieldStart("worst");
      for (Failure failure : behaviour.worst()) {
        write(json, failure);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The label that the answer should become; null where it should stay. */
  private static void expects(JsonGenerator json, Expectation expects) throws IOException {
    if (expects instanceof Becomes becomes) {
      json.writeStringField("becomes", becomes.to());
    } else {
      json.writeNullField("becomes");
    }
    json.writeNumberField("limit", expects.limit());
  }

  private static void write(JsonGenerator json, Failure failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("doc_id", failure.article());
    json.writeNumberField("index", failure.sentence());
    write(json, "before", failure.before());
    write(json, "after", failure.after());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Answered answered) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", answered.text());
    json.writeStringField("label", answered.label());
    json.writeNumberField("p", Rounded.of(answered.probability()));
    json.writeEndObject();
  }
}
