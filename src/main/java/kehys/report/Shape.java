package kehys.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a drawing.
 *
 * @param element its SVG name
 * @param attributes by name, in their order
 * @param text what a text says; of another element, what it tells when pointed at; may be empty
 */
public record Shape(String element, Map<String, String> attributes, String text) {

  /** A point of a drawing, to the right and down. */
  record Point(double x, double y) {}

  static Shape line(Point from, Point to, String style) {
    return of("line", "x1", from.x, "y1", from.y, "x2", to.x, "y2", to.y).styled(style);
  }

  static Shape dot(Point at, double radius, String style) {
    return of("circle", "cx", at.x, "cy", at.y, "r", radius).styled(style);
  }

  static Shape box(Point corner, double width, double height, String style) {
    return of("rect", "x", corner.x, "y", corner.y, "width", width, "height", height).styled(style);
  }

  static Shape text(Point at, String text, String style) {
    return of("text", "x", at.x, "y", at.y).styled(style).telling(text);
  }

  /** A line through points. */
  static Shape path(List<Point> points, String style) {
    StringBuilder path = new StringBuilder();
    points.forEach(
        point ->
            path.append(path.isEmpty() ? "" : " ")
                .append(rounded(point.x))
                .append(',')
                .append(rounded(point.y)));
    return of("polyline").with("points", path.toString()).styled(style);
  }

  private static Shape of(String element, Object... attributes) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      all.put((String) attributes[i], rounded((Double) attributes[i + 1]));
    }
    return new Shape(element, all, "");
  }

  /** A tenth of a unit is finer than anybody sees. */
  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private Shape styled(String style) {
    return with("class", style);
  }

  private Shape with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new Shape(element, more, text);
  }

  /** The same with a dash pattern, so that lines differ without colour; none for a whole line. */
  Shape dashed(String dash) {
    return dash.isEmpty() ? this : with("stroke-dasharray", dash);
  }

  /** The same with words. */
  Shape telling(String words) {
    return new Shape(element, attributes, words);
  }
}
