package kehys.bench;

import java.util.List;

/** Scores of one unit as horizontal bars from 0, each with its error as a line across its end. */
final class Bars {
  private static final int WIDTH = 360;
  private static final int ROW = 36;
  private static final int END = 1;
  private static final int TEXT = 13;
  private static final int TOP = 18;
  private static final int BAR = 11;

  private Bars() {}

  /** A drawing of these, all of one unit. */
  static String of(List<Measured> measured) {
    double most = measured.stream().mapToDouble(one -> one.score() + one.error()).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg role=\"img\" viewBox=\"0 0 %d %d\">".formatted(WIDTH, ROW * measured.size()));
    svg.append("<title>Scores with their errors</title>\n");
    for (int row = 0; row < measured.size(); row++) {
      svg.append(bar(measured.get(row), row * ROW, (WIDTH - END) / (most > 0 ? most : 1)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String bar(Measured one, int top, double scale) {
    return text(0, top, "start", one.name())
        + text(WIDTH, top, "end", label(one))
        + "<rect class=\"bar\" x=\"0\" y=\"%d\" width=\"%s\" height=\"%d\"/>\n"
            .formatted(top + TOP, Markup.place(one.score() * scale), BAR)
        + error(one, top + TOP + BAR / 2, scale);
  }

  /** The score with its error and unit. */
  private static String label(Measured one) {
    String error = one.error() > 0 ? " ± " + Markup.number(one.error()) : "";
    return Markup.number(one.score()) + error + " " + one.unit();
  }

  private static String text(int x, int top, String anchor, String text) {
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
        .formatted(x, top + TEXT, anchor, Markup.escaped(text));
  }

  private static String error(Measured one, int y, double scale) {
    if (one.error() <= 0) {
      return "";
    }
    double from = Math.max(0, one.score() - one.error()) * scale;
    double to = (one.score() + one.error()) * scale;
    return "<path class=\"line\" d=\"M%1$s %3$d V%4$d M%2$s %3$d V%4$d M%1$s %5$d H%2$s\"/>\n"
        .formatted(Markup.place(from), Markup.place(to), y - 3, y + 3, y);
  }
}
