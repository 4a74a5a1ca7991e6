package kehys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files of results as one page of HTML, without script and without anything from elsewhere. */
public final class ResultsPage {
  private static final Path FOLDER = Path.of("benchmarks", "results");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'">
      <title>How fast kehys is</title>
      <style>
      body { font: 16px/1.5 sans-serif; color: #000; background: #fff; margin: 0 auto;
        padding: 0 1rem 2rem; max-width: 70rem; }
      section { border-top: 2px solid #000; margin-top: 2rem; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
      dd { margin: 0; overflow-wrap: anywhere; }
      .group { display: grid; gap: 1rem; align-items: start; }
      .group > * { min-width: 0; }
      @media (min-width: 60rem) { .group { grid-template-columns: 26rem 1fr; } }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .8rem; }
      th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: right; }
      tr > th:first-child { text-align: left; }
      svg { display: block; width: 100%; max-width: 30rem; font: 10px sans-serif; }
      .small { font-size: 9px; }
      .bar { fill: #bbb; stroke: #000; stroke-width: .5; }
      .line { fill: none; stroke: #000; stroke-width: 1.2; }
      .axis { fill: none; stroke: #999; }
      </style>
      </head>
      <body>
      <h1>How fast kehys is</h1>
      <p>Figures of different machines, or of a busy one, say nothing of each other.
      Lines across the ends of bars are the errors; bars of one drawing have one scale.</p>
      """;

  private ResultsPage() {}

  /** Writes the page of the files in {@code benchmarks/results}, or says which is broken. */
  public static void main(String[] arguments) throws IOException {
    try {
      System.out.println("wrote " + write(FOLDER));
    } catch (ResultsException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Writes {@code index.html} beside the results.
   *
   * @return the page
   * @throws ResultsException where a file is broken; the page is then as it was
   */
  static Path write(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    StringBuilder page = new StringBuilder(HEAD);
    for (Path file : files) {
      page.append(section(ResultsFile.read(file)));
    }
    return Files.writeString(folder.resolve("index.html"), page.append("</body>\n</html>\n"));
  }

  private static String section(ResultsFile file) {
    StringBuilder section = new StringBuilder("<section>\n<h2>");
    section.append(Markup.escaped(file.name())).append("</h2>\n<dl>\n");
    section.append(told("machine", file.here().machine()));
    section.append(told("Java", file.here().java()));
    section.append(told("commit", file.here().commit()));
    section.append(told("set", file.full() ? "long" : "short")).append("</dl>\n");
    section.append(Limit.told(file.measured()));
    Map<String, List<Measured>> groups = by(file.measured(), Measured::group);
    groups.forEach((name, measured) -> section.append(group(name, measured)));
    return section.append("</section>\n").toString();
  }

  private static String told(String name, String text) {
    return "<dt>%s</dt><dd>%s</dd>\n".formatted(name, Markup.escaped(text));
  }

  private static String group(String name, List<Measured> measured) {
    StringBuilder group = new StringBuilder("<h3>" + Markup.escaped(name) + "</h3>\n");
    group.append("<div class=\"group\"><div>\n");
    by(measured, Measured::unit).values().forEach(bars -> group.append(Bars.of(bars)));
    for (List<Measured> one : by(measured, Measured::benchmark).values()) {
      group.append(Curve.of(one).map(Curve::svg).orElse(""));
    }
    return group.append("</div>\n").append(FigureTable.of(measured)).append("</div>\n").toString();
  }

  private static Map<String, List<Measured>> by(
      List<Measured> measured, Function<Measured, String> key) {
    return measured.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
