package kehys.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import kehys.behaviour.Behaviour;
import kehys.behaviour.Changes;
import kehys.behaviour.Failure;
import kehys.behaviour.Failure.Answered;
import kehys.behaviour.Outcome;
import kehys.model.Card.Figure;
import org.junit.jupiter.api.Test;

class BehaviourReportTest {
  private static final Failure FAILURE =
      new Failure(
          "a",
          2,
          new Answered("Russia lost.", "neutral", 0.75),
          new Answered("The United States lost.", "blame", 0.5));

  private static List<Behaviour> behaviours() {
    return List.of(
        new Behaviour(
            Changes.all().get(0),
            "framing",
            4,
            1,
            new Figure(0.25, 0.01, 0.8),
            Outcome.UNSURE,
            List.of(FAILURE)),
        new Behaviour(
            Changes.all().get(12),
            "attribution",
            0,
            0,
            new Figure(0, 0, 1),
            Outcome.UNTRIED,
            List.of()));
  }

  @Test
  void json_has_every_change_and_its_worst_failures() throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.writeStartObject();
      BehaviourJson.write(json, behaviours());
      json.writeEndObject();
    }
    assertThat(written.toString())
        .isEqualTo(
            """
            {"behaviour":[{"change":"states swapped","becomes":null,"limit":0.05,"task":"framing",\
            "changed":4,"failed":1,"rate":{"value":0.250000,"low":0.010000,"high":0.800000},\
            "outcome":"unsure","worst":[{"doc_id":"a","index":2,\
            "before":{"text":"Russia lost.","label":"neutral","p":0.750000},\
            "after":{"text":"The United States lost.","label":"blame","p":0.500000}}]},\
            {"change":"source left out","becomes":"narrator","limit":0.05,"task":"attribution",\
            "changed":0,"failed":0,"rate":{"value":0.000000,"low":0.000000,"high":1.000000},\
            "outcome":"untried","worst":[]}]}""");
  }

  @Test
  void the_table_shows_changes_and_below_them_the_worst_failures() {
    assertThat(BehaviourTable.lines(behaviours()))
        .containsExactly(
            "",
            "behaviour: how often an answer is not what it should be after a change",
            "  change                        task           changed  failed  rate                "
                + "  outcome",
            "  states swapped                framing              4       1  0.250 [0.010, 0.800]"
                + "  unsure",
            "  source left out               attribution          0       0  0.000 [0.000, 1.000]"
                + "  untried",
            "",
            "  states swapped, framing",
            "    a, sentence 2",
            "      neutral       75%  Russia lost.",
            "      blame         50%  The United States lost.");
  }

  @Test
  void where_nobody_asked_nothing_is_shown() {
    assertThat(BehaviourTable.lines(List.of())).isEmpty();
  }
}
