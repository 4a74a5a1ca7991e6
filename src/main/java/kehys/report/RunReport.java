package kehys.report;

import java.util.List;
import java.util.Map;
import kehys.compare.Circumstances;
import kehys.compare.Comparison;

/**
 * A comparison as it is written down.
 *
 * @param circumstances what was asked of whom
 * @param comparison what was found
 * @param text name of the column with the sentence
 * @param seconds entrant to the seconds of each of its folds; left out of what is hashed
 */
public record RunReport(
    Circumstances circumstances,
    Comparison comparison,
    String text,
    Map<String, List<Double>> seconds) {}
