package kehys.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kehys.report.Shape.Point;

/** Lines over two axes, told apart by colour, by dash and by a letter at their end. */
final class LineFigure {
  private static final int WIDTH = 360;
  private static final int LEFT = 40;
  private static final int RIGHT = WIDTH - 24;
  private static final int TOP = 8;
  private static final int BOTTOM = 208;
  private static final int KEY = 18;
  private static final int LONGEST = 44;
  private static final int LETTER = 10;
  private static final int COLOURS = 8;
  private static final List<String> DASHES = List.of("", "7 3", "2 2", "9 3 2 3", "4 4", "12 4");

  private final Axis across;
  private final Axis up;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();

  private record End(String letter, Point at, int place) {}

  /**
   * A line.
   *
   * @param key what the key says of it
   * @param values its points
   */
  record Line(String key, List<Value> values) {}

  /**
   * A point of a line with its interval.
   *
   * @param x along the axis across
   * @param y along the axis up
   * @param low where the interval of {@code y} begins; {@code y} itself where there is none
   * @param high where it ends
   */
  record Value(double x, double y, double low, double high) {}

  /**
   * What an axis says, and what it holds.
   *
   * @param name under or above the axis
   * @param from least value
   * @param to largest value
   */
  record Range(String name, double from, double to) {}

  private LineFigure(Range across, Range up) {
    this.across = new Axis(across.from(), across.to(), LEFT, RIGHT);
    this.up = Axis.around(up.from(), up.to(), BOTTOM, TOP + 14.0);
    shapes.add(Shape.text(new Point(4, TOP + 4), up.name(), "tick"));
    shapes.add(Shape.text(new Point(RIGHT, BOTTOM + 28), across.name(), "tick end"));
  }

  static Drawing of(String title, Range across, Range up, List<Line> lines) {
    LineFigure figure = new LineFigure(across, up);
    figure.grid();
    for (int i = 0; i < lines.size(); i++) {
      figure.line(lines.get(i), i);
    }
    figure.letters();
    return new Drawing(title, WIDTH, BOTTOM + 40 + KEY * lines.size(), figure.shapes);
  }

  private void grid() {
    for (double tick : up.ticks()) {
      double y = up.at(tick);
      shapes.add(Shape.line(new Point(LEFT, y), new Point(RIGHT, y), "grid"));
      shapes.add(Shape.text(new Point(LEFT - 5, y + 4), Axis.tick(tick), "tick end"));
    }
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      shapes.add(Shape.line(new Point(x, BOTTOM), new Point(x, BOTTOM + 4), "grid"));
      shapes.add(Shape.text(new Point(x, BOTTOM + 15), Axis.tick(tick), "tick middle"));
    }
  }

  private void line(Line line, int place) {
    String style = "series c" + place % COLOURS;
    String dash = DASHES.get(place % DASHES.size());
    List<Point> points = line.values().stream().map(one -> point(one.x(), one.y())).toList();
    line.values().stream()
        .filter(one -> one.low() < one.high())
        .map(one -> Shape.line(point(one.x(), one.low()), point(one.x(), one.high()), style))
        .forEach(shapes::add);
    shapes.add(Shape.path(points, style).dashed(dash).telling(line.key()));
    double y = BOTTOM + 46.0 + KEY * place;
    shapes.add(Shape.line(new Point(LEFT, y), new Point(LEFT + 44.0, y), style).dashed(dash));
    String letter = letter(place);
    String key = letter + "  " + TerminalText.shortened(line.key(), LONGEST);
    shapes.add(Shape.text(new Point(LEFT + 52.0, y + 4), key, "name"));
    points.stream()
        .max(Comparator.comparing(Point::x))
        .ifPresent(end -> ends.add(new End(letter, end, place)));
  }

  /** Letters at the ends of lines, moved down where two would stand on each other. */
  private void letters() {
    double lowest = Double.NEGATIVE_INFINITY;
    ends.sort(Comparator.comparing(end -> end.at().y()));
    for (End end : ends) {
      double y = Math.max(end.at().y(), lowest + LETTER);
      shapes.add(
          Shape.text(
              new Point(end.at().x() + 6, y + 4),
              end.letter(),
              "letter c" + end.place() % COLOURS));
      lowest = y;
    }
  }

  private static String letter(int place) {
    return String.valueOf((char) ('a' + place % 26));
  }

  private Point point(double x, double y) {
    return new Point(across.at(x), up.at(y));
  }
}
