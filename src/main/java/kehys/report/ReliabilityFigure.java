package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.model.Card.Bin;
import kehys.report.Shape.Point;

/** What was said against what came true: answers on the dashed line can be taken at their word. */
final class ReliabilityFigure {
  private static final int WIDTH = 360;
  private static final int LEFT = 40;
  private static final double END = WIDTH - 20;
  private static final int TOP = 22;
  private static final int BOTTOM = 262;
  private static final double LARGEST = 11;
  private static final double LEAST = 2;

  private static final Axis SAID = new Axis(0, 1, LEFT, END);
  private static final Axis RIGHT = new Axis(0, 1, BOTTOM, TOP);

  private ReliabilityFigure() {}

  /** The area of a dot goes by the number of answers. */
  static Drawing of(String title, List<Bin> bins) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(Shape.text(new Point(4, 12), "share right", "tick"));
    shapes.add(Shape.text(new Point(END, BOTTOM + 30), "probability said", "tick end"));
    for (double tick : SAID.ticks()) {
      shapes.add(Shape.line(point(0, tick), point(1, tick), "grid"));
      shapes.add(Shape.text(new Point(LEFT - 5, RIGHT.at(tick) + 4), Axis.tick(tick), "tick end"));
      shapes.add(Shape.text(new Point(SAID.at(tick), BOTTOM + 15), Axis.tick(tick), "tick middle"));
    }
    shapes.add(Shape.line(point(0, 0), point(1, 1), "human").dashed("6 3"));
    int most = bins.stream().mapToInt(Bin::answers).max().orElse(1);
    bins.forEach(bin -> shapes.add(dot(bin, most)));
    return new Drawing(title, WIDTH, BOTTOM + 38, shapes);
  }

  private static Shape dot(Bin bin, int most) {
    double radius = LEAST + (LARGEST - LEAST) * Math.sqrt((double) bin.answers() / most);
    return Shape.dot(point(bin.said(), bin.right()), radius, "bin")
        .telling(
            String.format(
                Locale.ROOT,
                "said %.2f, right %.2f, %,d answers",
                bin.said(),
                bin.right(),
                bin.answers()));
  }

  private static Point point(double said, double right) {
    return new Point(SAID.at(said), RIGHT.at(right));
  }
}
