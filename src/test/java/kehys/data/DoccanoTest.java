package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoccanoTest {
  private final Exchange doccano;

  DoccanoTest(@TempDir Path folder) {
    this.doccano = new Exchange(new Scene(folder), AnnotationFormat.DOCCANO);
  }

  @Test
  void a_label_is_of_the_task_that_the_user_names() throws IOException {
    assertThat(
            doccano.imported(
                """
                {'id':1,'text':'A heroic day.','label':['praise'],'Comments':[]}

                {'id':2,'text':'Rain, "later".','labels':[],'meta':{'page':3,'old':true}}
                {'id':3,'data':'Ö 😀','label':'neutral','comments':null}
                """
                    .replace("\"later\"", "\\\"later\\\""),
                "framing"))
        .isEqualTo(
            Exchange.HEADER
                + ",framing,doccano_id,page,old\n"
                + "f:1,0,,,,,A heroic day.,praise,1,,\n"
                + "f:3,0,,,,,\"Rain, \"\"later\"\".\",,2,3,true\n"
                + "f:4,0,,,,,Ö 😀,neutral,3,,\n");
  }

  @Test
  void labels_that_name_their_task_go_to_its_column() throws IOException {
    assertThat(
            doccano.imported(
                """
                {'text':'a','label':['framing:praise','tone: calm: very']}
                {'text':'b','label':['attribution:official','framing:blame']}
                """))
        .isEqualTo(
            Exchange.HEADER
                + ",attribution,framing,tone\nf:1,0,,,,,a,,praise,calm: very\n"
                + "f:2,0,,,,,b,official,blame,\n");
  }

  @Test
  void a_label_that_names_no_task_is_of_one_called_label() throws IOException {
    assertThat(doccano.imported("{'text':'a','label':['x']}\n{'text':'b'}"))
        .isEqualTo(Exchange.HEADER + ",label\nf:1,0,,,,,a,x\nf:2,0,,,,,b,\n");
  }

  @Test
  void an_article_and_places_in_it_are_kept_and_missing_places_counted() throws IOException {
    assertThat(
            doccano.imported(
                """
                {'id':9,'text':'a','doc_id':'one','sentence_id':4,'lang':'fi'}
                {'id':8,'text':'b','doc_id':'two'}
                {'id':7,'text':'c','doc_id':'two'}
                """))
        .isEqualTo(Exchange.HEADER + "\none,4,,fi,,,a\ntwo,0,,,,,b\ntwo,1,,,,,c\n");
  }

  @Test
  void comments_are_a_column() throws IOException {
    assertThat(doccano.imported("{'text':'a','doc_id':'d','Comments':['x','y'],'comments':'w'}"))
        .isEqualTo(Exchange.HEADER + ",comments\nd,0,,,,,a,\"w\nx\ny\"\n");
  }

  @Test
  void several_labels_of_a_text_are_refused() throws IOException {
    doccano.refused(
        "{'text':'a'}\n{'text':'a','label':['x','y']}",
        ":2: expected one label, found 2: 'x', 'y'; keep one, or write each as task:label");
    doccano.refused(
        "{'text':'a','label':['x','t:y']}",
        ":1: expected one label, found 2: 'x', 't:y'; keep one, or write each as task:label");
    doccano.refused(
        "{'text':'a','label':['x'],'labels':['y']}",
        ":1: expected one label, found 2: 'x', 'y'; keep one",
        "tone");
    doccano.refused(
        "{'text':'a','label':['t:x','t:y']}",
        ":1: expected one label of task 't', found 'x' and 'y'; keep one");
  }

  @Test
  void labels_with_and_without_a_task_are_refused() throws IOException {
    doccano.refused(
        "{'text':'a','label':['t:x']}\n{'text':'a','label':['y']}",
        ":2: expected a task before every label or before none, found 't:x' and 'y'; write"
            + " task:label everywhere, or name the one task with --task");
    doccano.refused(
        "{'text':'a','label':['y']}",
        ":1: expected a label of a task among 's', 't', found none; write task:label",
        "s",
        "t");
    doccano.refused(
        "{'text':'a','label':['u:y']}",
        ":1: expected a label of a task among 's', 't', found 'u'; add it to --task",
        "s",
        "t");
  }

  @Test
  void spans_are_refused() throws IOException {
    String end =
        "': expected labels of the whole text, found spans in it; export a project of text"
            + " classification";
    doccano.refused("{'text':'a','label':[[0,1,'PER']]}", ":1: key 'label" + end);
    doccano.refused("{'text':'a','entities':[{'id':1}]}", ":1: key 'entities" + end);
  }

  @Test
  void labels_without_names_are_refused() throws IOException {
    doccano.refused(
        "{'text':'a','label':[7]}",
        ":1: key 'label': expected names of labels, found a number; export the labels by name");
    doccano.refused(
        "{'text':'a','label':[' ']}",
        ":1: key 'label': expected names of labels, found an empty one; export the labels by"
            + " name");
  }

  @Test
  void tasks_and_other_columns_have_names_of_their_own() throws IOException {
    doccano.refused(
        "{'text':'a','tone':'x'}\n{'text':'a','label':['tone:x']}",
        ":2: column 'tone' holds both labels and other data; rename one, or name the one task with"
            + " --task");
    doccano.refused(
        "{'text':'a','label':['lang:fi']}",
        ":1: task 'lang' has the name of a built-in column; rename it, or name the one task with"
            + " --task");
    doccano.refused(
        "{'text':'a','x':'1','meta':{'x':2}}",
        ":1: column 'x' stands twice; rename one of its keys");
    doccano.refused(
        "{'text':'a',' ':'1'}", ":1: expected a name for every key, found an empty one; name it");
  }

  @Test
  void one_task_is_exported_by_its_labels_and_several_by_task_and_label() throws IOException {
    String csv = "text,tone,doc_id,mood\n\"a \"\"b\"\"\n=c\", x ,d,\n";
    assertThat(doccano.exported(csv, "tone"))
        .isEqualTo(
            "{\"text\":\"a \\\"b\\\"\\n=c\",\"doc_id\":\"d\",\"mood\":\"\",\"label\":[\"x\"]}\n");
    assertThat(doccano.exported(csv, "tone", "mood"))
        .isEqualTo("{\"text\":\"a \\\"b\\\"\\n=c\",\"doc_id\":\"d\",\"label\":[\"tone:x\"]}\n");
  }

  @Test
  void columns_that_doccano_would_overwrite_are_refused() throws IOException {
    doccano.exportRefused(
        "id,text,tone\n1,a,x\n",
        ":1: column 'id' has a name that doccano keeps for itself; rename it",
        "tone");
    doccano.exportRefused(
        "text,a:b,c\nx,y,z\n",
        ":2: task 'a:b' has a colon, where its label would be taken to begin; rename the column,"
            + " or export one task at a time",
        "a:b",
        "c");
  }
}
