package kehys.report;

import java.util.List;

/**
 * A drawing in SVG, for a page.
 *
 * @param title what it shows, for who does not see it
 * @param width in units; a phone shows one as about a pixel
 * @param height in units
 * @param shapes from the back to the front
 */
public record Drawing(String title, int width, int height, List<Shape> shapes) {}
