package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelStudioTest {
  private final Exchange studio;
  private final Scene scene;

  LabelStudioTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
    this.studio = new Exchange(scene, AnnotationFormat.LABEL_STUDIO);
  }

  /** A task with an annotation by each annotator, who gives one label. */
  private static String task(String... annotators) {
    StringBuilder task = new StringBuilder("{'id':7,'data':{'text':'a'},'annotations':[");
    for (int i = 0; i < annotators.length; i += 2) {
      task.append(i == 0 ? "" : ",")
          .append("{'completed_by':")
          .append(annotators[i])
          .append(",'result':[")
          .append(choice("tone", annotators[i + 1]))
          .append("]}");
    }
    return task + "],'predictions':[{'result':[" + choice("tone", "model") + "]}]}";
  }

  private static String choice(String task, String labels) {
    return "{'from_name':'"
        + task
        + "','type':'choices','value':{'choices':['"
        + labels.replace("|", "','")
        + "']}}";
  }

  private String by(String annotator, String json) throws IOException {
    String file = scene.file("f.x", json.replace('\'', '"'));
    return Exchange.csv(
        file,
        new ImportOptions(
            AnnotationFormat.LABEL_STUDIO,
            List.of(),
            "text",
            Optional.empty(),
            Optional.of(annotator)));
  }

  @Test
  void the_name_of_choices_is_the_task() throws IOException {
    String json =
        "[\n {'id':3,'data':{'text':'Ä','page':1.50},'annotations':[{'result':["
            + choice("tone", "calm")
            + ","
            + choice("framing", "praise")
            + "]}]},{'data':{'text':'b','doc_id':'d'},'annotations':[]}]";
    assertThat(studio.imported(json))
        .isEqualTo(
            Exchange.HEADER + ",framing,tone,page\nf:1,0,,,,,Ä,praise,calm,1.50\nd,0,,,,,b,,,\n");
  }

  @Test
  void one_task_that_the_user_names_takes_all_choices() throws IOException {
    assertThat(studio.imported("[" + task("1", "calm") + "]", "mood"))
        .isEqualTo(Exchange.HEADER + ",mood\nf:1,0,,,,,a,calm\n");
  }

  @Test
  void annotators_who_agree_are_one_and_skipped_tasks_have_no_label() throws IOException {
    String skipped =
        "{'data':{'text':'b'},'annotations':[{'was_cancelled':true,'result':["
            + choice("tone", "x")
            + "]}]}";
    assertThat(studio.imported("[" + task("1", "calm", "2", "calm") + "," + skipped + "]"))
        .isEqualTo(Exchange.HEADER + ",tone\nf:1,0,,,,,a,calm\nf:2,0,,,,,b,\n");
  }

  @Test
  void annotators_who_differ_are_refused_unless_one_is_taken() throws IOException {
    String json = "[" + task("1", "calm", "{'id':2,'email':'b@x.org'}", "angry") + "]";
    studio.refused(
        json,
        ":1: task 1: expected annotators who agree, found that '1' and 'b@x.org' differ; take one"
            + " with --annotator NAME, or let them settle it");
    assertThat(by("b@x.org", json)).endsWith(",tone\nf:1,0,,,,,a,angry\n");
    assertThatThrownBy(() -> by("3", json))
        .hasMessageEndingWith(
            "f.x: no annotations by '3'; found those of '1', 'b@x.org'; name one of them with"
                + " --annotator");
  }

  @Test
  void annotators_without_a_name_are_none_to_choose_from() throws IOException {
    String bare = "{'data':{'text':'b'},'annotations':[]}";
    assertThatThrownBy(() -> by("3", "[" + task("1", "calm") + "," + bare + "]"))
        .hasMessageEndingWith(
            "f.x: no annotations by '3'; found those of '1'; name one of them with --annotator");
    assertThatThrownBy(() -> by("3", "[" + bare + "]"))
        .hasMessageEndingWith(
            "f.x: no annotations by '3'; found none by anybody; leave --annotator out to take the"
                + " texts alone");
  }

  @Test
  void what_an_annotator_has_not_seen_is_left_out() throws IOException {
    assertThat(by("2", "[" + task("1", "calm") + "," + task("2", "angry") + "]"))
        .endsWith("text,tone\nf:2,0,,,,,a,angry\n");
  }

  @Test
  void json_min_has_an_element_for_each_annotation() throws IOException {
    String json =
        """
        [{'text':'a','id':1,'framing':'praise','annotator':1,'annotation_id':1,'lead_time':0.5},
         {'text':'a','id':1,'framing':'praise','annotator':2,'annotation_id':2,'lead_time':0.7},
         {'text':'b','id':2,'page':'3','tone':{'choices':['calm']},'annotator':2}]
        """;
    assertThat(studio.imported(json))
        .isEqualTo(
            Exchange.HEADER + ",framing,tone,page\nf:1,0,,,,,a,praise,,\nf:3,0,,,,,b,,calm,3\n");
    studio.refused(
        json.replace("'praise','annotator':2", "'blame','annotator':2"),
        ":1: task 1: expected annotators who agree, found that '1' and '2' differ; take one with"
            + " --annotator NAME, or let them settle it");
  }

  @Test
  void several_choices_are_refused() throws IOException {
    studio.refused(
        "[\n" + task("1", "calm|angry") + "]",
        ":2: task 1: expected one label of task 'tone', found 2: 'calm', 'angry'; keep one");
    studio.refused(
        "[{'data':{'text':'a'},'annotations':[{'result':["
            + choice("tone", "x")
            + ","
            + choice("tone", "y")
            + "]}]}]",
        ":1: task 1: expected one label of task 'tone', found 'x' and 'y'; keep one");
  }

  @Test
  void what_is_no_choice_for_the_whole_text_is_refused() throws IOException {
    studio.refused(
        "[" + task("1", "x").replace("'type':'choices'", "'type':'textarea'") + "]",
        ":1: task 1: expected choices for the whole text, found 'textarea'; export choices alone");
    studio.refused(
        "[" + task("1", "x").replace("'value':{", "'value':{'start':0,") + "]",
        ":1: task 1: expected choices for the whole text, found spans; export choices alone");
    studio.refused(
        "[{'text':'a','person':[{'start':0,'end':1}]}]",
        ":1: task 1: key 'person': expected choices for the whole text, found spans; export"
            + " choices alone");
    studio.refused(
        "[" + task("1", "x").replace("'from_name':'tone',", "") + "]",
        ":1: task 1: expected the name of a task in 'from_name', found none; export again");
  }

  @Test
  void what_is_no_array_of_tasks_is_refused() throws IOException {
    String end = "; export it as JSON or JSON-MIN";
    studio.refused("", ": expected one JSON array of tasks, found nothing to read" + end);
    studio.refused("{'a':1}", ":1: expected one JSON array of tasks, found '{'" + end);
    studio.refused("[{'text':'a'}]\n[", ":2: expected one JSON array of tasks, found '['" + end);
    studio.refused("[]", ": expected tasks in the array, found none");
    studio.refused("[\n3]", ":2: task 1: expected an object, found a number");
    studio.refused(
        "[{'text':'a'},\n{'text'}]",
        ":2: expected a JSON array of tasks, found broken JSON at column 8; export it again as"
            + " JSON or JSON-MIN");
    studio.refused(
        "[{'text':'a'},\n{'text':'b','x':{'it''s':1,'it''s':2}}]".replace("''", "\\u0027"),
        ":2: key 'it's' stands twice in one object; keep one");
    studio.refused(
        "[{'text':'a'},\n{'text':'b'}",
        ":2: expected a JSON array of tasks, found broken JSON at column 13; export it again as"
            + " JSON or JSON-MIN");
    studio.refused(
        "[{'text':'a','x':" + "[".repeat(2_000),
        ":1: expected a JSON array of tasks, found one nested too deep, or a name or number too"
            + " long");
  }

  @Test
  void a_text_under_another_key_has_to_be_named() throws IOException {
    studio.refused(
        "[{'data':{'review':'a'}}]",
        ":1: task 1: no text in key 'text'; name the key of the text with --text NAME");
  }

  @Test
  void tasks_are_exported_with_their_labels_as_an_annotation() throws IOException {
    assertThat(studio.exported("text,tone,mood,x\na,calm,,=1\nb,,,\n", "tone", "mood"))
        .isEqualTo(
            """
            [
            {'data':{'text':'a','x':'=1'},'annotations':[{'result':[{'id':'tone',\
            'from_name':'tone','to_name':'text','type':'choices','value':{'choices':['calm']}}]}]},
            {'data':{'text':'b','x':''},'annotations':[]}
            ]
            """
                .replace('\'', '"'));
  }
}
