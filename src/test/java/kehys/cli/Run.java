package kehys.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What one command line gave. */
record Run(int code, String out, String err) {

  /** Runs a command on the corpus, and not on what else stands in its folder. */
  static Run ofCorpus(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    for (String lang : List.of("de", "en", "fi", "fr", "ru", "sv")) {
      all.add("datasets/kehys-news/" + lang + ".csv");
    }
    return of(all.toArray(String[]::new));
  }

  /** Runs the tool in this process, as its main method does. */
  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Kehys.run(new Streams(out, errStream), arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
