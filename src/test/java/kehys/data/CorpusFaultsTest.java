package kehys.data;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFaultsTest {
  private final Path folder;
  private final Scene scene;

  CorpusFaultsTest(@TempDir Path folder) {
    this.folder = folder;
    this.scene = new Scene(folder);
  }

  private void refused(String content, String fault) throws IOException {
    refused(content.getBytes(StandardCharsets.UTF_8), Columns.STANDARD, fault);
  }

  private void refused(byte[] content, Columns columns, String fault) throws IOException {
    String file = scene.file("data.csv", content);
    assertThatThrownBy(() -> CorpusReader.read(List.of(file), columns))
        .isInstanceOf(InputException.class)
        .hasMessage(file + fault);
  }

  @Test
  void a_file_that_is_not_there() {
    assertThatThrownBy(() -> Scene.corpus("nowhere.csv"))
        .hasMessage("nowhere.csv: no such file; check the name");
  }

  @Test
  void a_folder_without_csv_files() {
    assertThatThrownBy(() -> Scene.corpus(folder.toString()))
        .hasMessage(
            folder
                + ": expected .csv files in the folder, found none; name files or a folder of them");
  }

  @Test
  void a_file_named_twice() throws IOException {
    String file = scene.file("data.csv", "text\na\n");
    assertThatThrownBy(() -> Scene.corpus(file, folder.toString()))
        .hasMessage(file + ": named twice; name each file once");
  }

  @Test
  void a_fault_below_a_line_that_names_the_delimiter() throws IOException {
    refused("sep=;\r\ntext;x\r\na;b\r\nc\r\n", ":4: expected 2 cells as in the header, found 1");
    refused(
        "sep=;\nbody;x\na;b\n",
        ":2: no column 'text'; found 'body', 'x'; name the column of the text with --text NAME");
    refused("sep=;\n", ": expected a header row, found an empty file");
  }

  @Test
  void an_empty_file() throws IOException {
    refused("", ": expected a header row, found an empty file");
    refused("\uFEFF\r\n\n", ": expected a header row, found an empty file");
  }

  @Test
  void a_header_without_rows() throws IOException {
    refused("doc_id,text\n\n", ": expected rows below the header, found none");
  }

  @Test
  void no_text_column() throws IOException {
    refused(
        "id, sentence ,label\n1,a,b\n",
        ":1: no column 'text'; found 'id', 'sentence', 'label'; name the column of the text with"
            + " --text NAME");
  }

  @Test
  void a_long_header_is_shown_cut() throws IOException {
    refused(
        "x".repeat(100) + ",b".repeat(1) + ",c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v\n1\n",
        ":1: no column 'text'; found '"
            + "x".repeat(60)
            + "…', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',"
            + " 'r', 's', 't' and 2 more; name the column of the text with --text NAME");
  }

  @Test
  void mapped_columns_that_are_missing() throws IOException {
    byte[] content = "id,text\n1,a\n".getBytes(StandardCharsets.UTF_8);
    refused(
        content,
        new Columns("text", "story", "sentence_id", "lang", Optional.empty()),
        ":1: no column 'story'; found 'id', 'text'; name one of these with --group NAME");
    refused(
        content,
        new Columns("text", "doc_id", "nr", "lang", Optional.empty()),
        ":1: no column 'nr'; found 'id', 'text'; name one of these with --order NAME");
    refused(
        content,
        new Columns("text", "doc_id", "sentence_id", "tongue", Optional.empty()),
        ":1: no column 'tongue'; found 'id', 'text'; name one of these with --lang-column NAME");
  }

  @Test
  void a_column_that_stands_twice() throws IOException {
    refused("text,label,text \na,b,c\n", ":1: column 'text' stands twice; rename one of them");
  }

  @Test
  void a_ragged_row() throws IOException {
    refused("doc_id,text\nx,\"a\nb\"\nx\n", ":4: expected 2 cells as in the header, found 1");
    refused("doc_id,text\nx,a,b\n", ":2: expected 2 cells as in the header, found 3");
  }

  @Test
  void a_row_without_text() throws IOException {
    refused("doc_id,text\nx,a\nx,\n", ":3: no text in column 'text'");
    refused("doc_id,text\nx,\"\u00A0 \u200B\t\"\n", ":2: no text in column 'text'");
  }

  @Test
  void a_row_without_an_article() throws IOException {
    refused(
        "doc_id,text\n ,a\n",
        ":2: no article in column 'doc_id'; name one in every row, or leave the column out");
  }

  @Test
  void an_order_that_is_no_number() throws IOException {
    refused(
        "doc_id,sentence_id,text\nx,1,a\nx,two,b\n",
        ":3: column 'sentence_id': expected a number, found 'two'; number the sentences of each"
            + " article");
  }

  @Test
  void an_order_that_stands_twice() throws IOException {
    String path = folder.resolve("data.csv").toString();
    refused(
        "doc_id,sentence_id,text\nx,1,a\ny,1,b\nx,1.0,c\n",
        ":4: column 'sentence_id': 1.0 stands twice in article 'x', first in "
            + path
            + ":2; give each sentence a number of its own");
  }

  @Test
  void an_article_with_an_order_in_one_file_only() throws IOException {
    String one = scene.file("a.csv", "doc_id,sentence_id,text\nx,1,a\n");
    String two = scene.file("b.csv", "doc_id,text\nx,b\n");
    assertThatThrownBy(() -> Scene.corpus(one, two))
        .hasMessage(
            two
                + ":2: article 'x' stands in several files, and not all have column"
                + " 'sentence_id'; give it to all or to none");
  }

  @Test
  void a_kind_that_is_none() throws IOException {
    refused("kind,text\ntitle,a\n", ":2: column 'kind': expected headline or body, found 'title'");
  }

  @Test
  void a_publisher_type_that_is_none() throws IOException {
    refused(
        "publisher_type,text\nstate,a\n",
        ":2: column 'publisher_type': expected one of independent, state-media, official, found"
            + " 'state'");
  }

  @Test
  void a_language_that_is_none() throws IOException {
    refused(
        "lang,text\nFinnish,a\n",
        ":2: column 'lang': expected a language tag such as fi, found 'Finnish'");
  }

  @Test
  void a_quote_that_is_never_closed() throws IOException {
    refused(
        "doc_id,text\nx,a\nx,\"b\nx,c\nx,d\n",
        ":3: expected a closing quote, found the end of the file; close the quote that opens on"
            + " this line");
  }

  @Test
  void text_after_a_closing_quote() throws IOException {
    refused(
        "doc_id,text\nx,\"A\" said\n",
        ":2: expected a delimiter or the end of the line after the closing quote, found 's';"
            + " double every quote inside a quoted cell");
    refused(
        "doc_id,text\nx,\"b\nx,\"c\"\n",
        ":3: expected a delimiter or the end of the line after the closing quote of the cell that"
            + " opens on line 2, found 'c'; double every quote inside a quoted cell");
  }

  @Test
  void a_nul_character() throws IOException {
    refused(
        "doc_id,text\nx,a\0\n",
        ":2: expected text, found a NUL character; is this a binary file, or UTF-16?");
  }

  @Test
  void latin_1() throws IOException {
    refused(
        "doc_id,text\nx,Hyvä\n".getBytes(Charset.forName("windows-1252")),
        Columns.STANDARD,
        ":2: expected UTF-8, found byte 0xE4; convert it, for example: iconv -f WINDOWS-1252 -t"
            + " UTF-8");
  }

  @Test
  void utf_16_with_and_without_a_mark() throws IOException {
    refused(
        "doc_id,text\nx,Hyvä\n".getBytes(StandardCharsets.UTF_16),
        Columns.STANDARD,
        ":1: expected UTF-8, found the byte order mark of UTF-16; convert it, for example: iconv"
            + " -f UTF-16 -t UTF-8");
    refused(
        "doc_id,text\nx,Hyvä\n".getBytes(StandardCharsets.UTF_16LE),
        Columns.STANDARD,
        ":1: expected text, found a NUL character; is this a binary file, or UTF-16?");
  }

  @Test
  void a_message_is_one_line_whatever_the_cells_hold() throws IOException {
    refused(
        "kind,text\n\"a\nb\u001b[31m\",c\n",
        ":2: column 'kind': expected headline or body, found 'a\\nb\\u001b[31m'");
  }

  @Test
  void a_folder_in_place_of_a_file() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("x.csv"));
    assertThatThrownBy(() -> Utf8.open(inner.toString()))
        .hasMessage(inner + ": expected a file, found a folder; name a file in it");
  }
}
