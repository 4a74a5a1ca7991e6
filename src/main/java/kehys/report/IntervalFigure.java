package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.model.Card.Figure;
import kehys.report.Shape.Point;

/** Figures as dots with their intervals, a row each, over one axis. */
final class IntervalFigure {
  private static final int WIDTH = 360;
  private static final int NAMES = 128;
  private static final int ROW = 22;
  private static final int TOP = 18;
  private static final int LONGEST = 20;

  private final List<Row> rows;
  private final Optional<Figure> ceiling;
  private final Axis axis;
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * A row.
   *
   * @param name whose figure it is
   * @param figure the figure
   * @param style {@code best}, {@code baseline}, {@code few} or {@code plain}
   */
  record Row(String name, Figure figure, String style) {}

  private IntervalFigure(List<Row> rows, Optional<Figure> ceiling) {
    this.rows = rows;
    this.ceiling = ceiling;
    List<Figure> all = new ArrayList<>(rows.stream().map(Row::figure).toList());
    ceiling.ifPresent(all::add);
    this.axis =
        Axis.around(
            all.stream().mapToDouble(Figure::low).min().orElse(0),
            all.stream().mapToDouble(Figure::high).max().orElse(1),
            NAMES,
            WIDTH - 12);
  }

  /**
   * A drawing of these rows.
   *
   * @param ceiling a figure that is drawn as a line through all rows
   */
  static Drawing of(String title, List<Row> rows, Optional<Figure> ceiling) {
    IntervalFigure figure = new IntervalFigure(rows, ceiling);
    figure.draw();
    return new Drawing(title, WIDTH, figure.bottom() + 18, figure.shapes);
  }

  private int bottom() {
    return TOP + ROW * rows.size();
  }

  private void draw() {
    for (double tick : axis.ticks()) {
      double x = axis.at(tick);
      shapes.add(Shape.line(new Point(x, TOP - 4), new Point(x, bottom()), "grid"));
      shapes.add(Shape.text(new Point(x, bottom() + 13), Axis.tick(tick), "tick middle"));
    }
    ceiling.ifPresent(this::ceiling);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), TOP + ROW * i + ROW / 2.0);
    }
  }

  private void ceiling(Figure human) {
    double x = axis.at(human.value());
    Point corner = new Point(axis.at(human.low()), TOP - 4);
    double width = axis.at(human.high()) - corner.x();
    shapes.add(Shape.box(corner, width, bottom() - TOP + 4.0, "band"));
    shapes.add(Shape.line(new Point(x, TOP - 4), new Point(x, bottom()), "human").dashed("6 3"));
    String side = x > WIDTH - 90 ? "tick end" : "tick middle";
    shapes.add(Shape.text(new Point(x, TOP - 7), "second reader", side));
  }

  private void row(Row row, double y) {
    Figure figure = row.figure();
    String told = row.name() + ": " + Told.interval(figure);
    Point low = new Point(axis.at(figure.low()), y);
    Point high = new Point(axis.at(figure.high()), y);
    shapes.add(
        Shape.text(
            new Point(NAMES - 8, y + 4),
            TerminalText.shortened(row.name(), LONGEST),
            "name end " + row.style()));
    shapes.add(Shape.line(low, high, "whisker " + row.style()).telling(told));
    Point at = new Point(axis.at(figure.value()), y);
    shapes.add(
        row.style().equals("baseline")
            ? Shape.box(new Point(at.x() - 4, y - 4), 8, 8, "mark baseline").telling(told)
            : Shape.dot(at, 5, "mark " + row.style()).telling(told));
  }
}
