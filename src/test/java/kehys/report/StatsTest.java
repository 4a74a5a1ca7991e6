package kehys.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kehys.audit.CorpusStats;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsTest {
  private static final String SMALL =
      """
      2 sentences, 2 articles, 0 publishers

      language  sentences  articles  headlines
      en                1         1          ·
      fi                1         1          ·

      words in a sentence  mean  median  10 %  90 %
      en                    5.0     5.0   5.0   5.0
      fi                    1.0     1.0   1.0   1.0

      sentences in an article  mean  median  10 %  90 %
      en                        1.0     1.0   1.0   1.0
      fi                        1.0     1.0   1.0   1.0

      different words in  25 %  50 %  75 %  100 %  distinct trigrams
      en                     5     5     5      5            100.0 %
      fi                     1     1     1      1                  ·

      mood  en  fi  all
      x      1   ·    1
      y      ·   1    1

      words that set labels of mood apart
        x
          en  ·
      """;

  @TempDir private Path folder = Path.of("");

  private CorpusStats stats(String csv, String... tasks) throws IOException {
    Path file = Files.writeString(folder.resolve("made.csv"), csv);
    Corpus corpus = CorpusReader.read(List.of(file.toString()), Columns.STANDARD);
    return CorpusStats.of(
        corpus, Stream.of(tasks).map(task -> Gold.of(corpus, task, Set.of())).toList());
  }

  private static String json(CorpusStats stats) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatsJson.write(stats, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_json_has_its_keys_in_a_fixed_order() throws IOException {
    CorpusStats stats =
        stats(
            "doc_id,lang,text,mood,tone,mark\na,en,Go now!,x,y,\na,en,Stay,x,y,z\n",
            "mood",
            "tone");
    assertThat(json(stats))
        .isEqualTo(
            """
            {"schema":1,"data":{"files":["FILE"],"rows":2,"groups":1,"sha256":"SHA"},\
            "languages":{"en":{"rows":2,"articles":1,"headlines":0,\
            "words":{"mean":1.500000,"median":1.500000,"p10":1.100000,"p90":1.900000},\
            "sentences_per_article":{"mean":2.000000,"median":2.000000,"p10":2.000000,"p90":2.000000},\
            "vocabulary":[{"share":0.25,"rows":1,"types":2},{"share":0.5,"rows":1,"types":2},\
            {"share":0.75,"rows":2,"types":3},{"share":1.0,"rows":2,"types":3}],\
            "distinct_trigrams":null,"labels":{"mood":{"x":2},"tone":{"y":2}},\
            "cells":{"x":{"y":2}}}},\
            "tasks":{"mood":{"x":2},"tone":{"y":2}},"cells":{"x":{"y":2}},\
            "top":{"mood":{"x":{"en":[]}},"tone":{"y":{"en":[]}}},"publishers":0,"columns":{"mark":1}}
            """
                .replace("FILE", stats.corpus().files().get(0))
                .replace("SHA", stats.corpus().sha256()));
  }

  @Test
  void the_json_tells_what_sets_labels_apart_per_language() throws IOException {
    String rows = "lang,text,mood\nen,go,x\nen,stay,y\nfi,mene,x\nfi,jää,y\n";
    assertThat(json(stats(rows, "mood")))
        .contains(
            """
            "top":{"mood":{\
            "x":{"en":[{"ngram":"go","z":0.063214}],"fi":[{"ngram":"mene","z":0.063214}]},\
            "y":{"en":[{"ngram":"stay","z":0.063214}],"fi":[{"ngram":"jää","z":0.063214}]}}}\
            """);
  }

  @Test
  void the_table_says_all_of_a_small_corpus() throws IOException {
    CorpusStats stats = stats("lang,text,mood\nen,Go by the long road,x\nfi,Jää,y\n", "mood");
    assertThat(StatsTable.lines(stats).subList(2, 27)).containsExactly(SMALL.split("\n", 0));
  }

  @Test
  void the_table_stays_within_80_columns() throws IOException {
    StringBuilder rows = new StringBuilder("lang,text,mood,tone\n");
    String word = "lentokonesuihkuturbiinimoottoriapumekaanikko ";
    for (int i = 0; i < 26; i++) {
      String label = "a label that goes on for longer than a line has room for, number " + i;
      rows.append("x" + (char) ('a' + i) + "," + word.repeat(5) + i + ",\"" + label + "\",\"\t");
      rows.append(label + "\"\n" + "x" + (char) ('a' + i) + ",no,n,n\n");
    }
    List<String> lines = StatsTable.lines(stats(rows.toString(), "mood", "tone"));
    assertThat(lines).allMatch(line -> TerminalText.width(line) <= 80);
  }
}
