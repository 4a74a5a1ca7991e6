package kehys.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the cost of a sentence grows with a parameter; of the score where no sentences were counted.
 *
 * @param parameter its name
 * @param value what grows, in words
 * @param points at least two, by the parameter
 */
record Curve(String parameter, String value, List<Point> points) {
  private static final String SENTENCES = "sentences_per_second";
  private static final double MICROSECONDS = 1e6;
  private static final double WIDE = 20;
  private static final int WIDTH = 320;
  private static final int HEIGHT = 180;
  private static final int LEFT = 20;
  private static final int TOP = 40;
  private static final int BOTTOM = 150;

  /** One measured point. */
  record Point(double at, double value) {}

  /** The curve of one benchmark's figures, where one parameter alone differs and is a number. */
  static Optional<Curve> of(List<Measured> measured) {
    boolean numbers =
        measured.stream()
            .allMatch(
                one ->
                    one.parameters().size() == 1
                        && one.parameters().values().iterator().next().matches("[0-9]{1,9}"));
    if (measured.size() < 2 || !numbers) {
      return Optional.empty();
    }
    boolean counted = measured.stream().allMatch(one -> one.figure(SENTENCES).orElse(0.0) > 0);
    String value = counted ? "microseconds a sentence" : measured.get(0).unit();
    return Optional.of(
        new Curve(
            measured.get(0).parameters().keySet().iterator().next(),
            value,
            measured.stream()
                .map(one -> point(one, counted))
                .sorted(Comparator.comparing(Point::at))
                .toList()));
  }

  private static Point point(Measured one, boolean counted) {
    double at = Double.parseDouble(one.parameters().values().iterator().next());
    return new Point(
        at, counted ? MICROSECONDS / one.figure(SENTENCES).orElseThrow() : one.score());
  }

  /** A drawing; the parameter by its logarithm where its values are far from each other. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg role=\"img\" viewBox=\"0 0 %d %d\">".formatted(WIDTH, HEIGHT));
    svg.append(
        "<title>%1$s by %2$s</title>\n<text x=\"0\" y=\"12\">%1$s, by %2$s%3$s</text>\n"
            .formatted(
                Markup.escaped(value), Markup.escaped(parameter), wide() ? " (log scale)" : ""));
    svg.append("<path class=\"axis\" d=\"M%1$d %2$d H%3$d\"/>\n".formatted(0, BOTTOM, WIDTH));
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      line.append(line.isEmpty() ? "M" : " L").append(place(point));
      svg.append(dot(point));
    }
    return svg.append("<path class=\"line\" d=\"%s\"/>\n</svg>\n".formatted(line)).toString();
  }

  private String dot(Point point) {
    return "<circle cx=\"%1$s\" cy=\"%2$s\" r=\"3\"/>\n".formatted(Markup.place(x(point)), y(point))
        + text(point, Markup.place(Double.parseDouble(y(point)) - 8), rounded(point.value()))
        + text(point, Integer.toString(BOTTOM + 16), Markup.number(point.at()));
  }

  private String text(Point point, String y, String text) {
    return "<text class=\"small\" text-anchor=\"middle\" x=\"%s\" y=\"%s\">%s</text>\n"
        .formatted(Markup.place(x(point)), y, text);
  }

  private static String rounded(double value) {
    return Markup.number(Figures.rounded(value));
  }

  private String place(Point point) {
    return Markup.place(x(point)) + " " + y(point);
  }

  private boolean wide() {
    return points.get(points.size() - 1).at() > WIDE * points.get(0).at();
  }

  private double x(Point point) {
    double first = scaled(points.get(0).at());
    double last = scaled(points.get(points.size() - 1).at());
    double share = last > first ? (scaled(point.at()) - first) / (last - first) : 0;
    return LEFT + share * (WIDTH - 2 * LEFT);
  }

  private double scaled(double at) {
    return wide() ? Math.log(Math.max(1, at)) : at;
  }

  private String y(Point point) {
    double most = points.stream().mapToDouble(Point::value).max().orElse(1);
    double share = most > 0 ? point.value() / most : 0;
    return Markup.place(BOTTOM - share * (BOTTOM - TOP));
  }
}
