package kehys.compare;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param tasks a comparison for each task, and one of the stance where both built-in tasks are
 *     there
 * @param curves learning curves, where they were asked for
 */
public record Comparison(List<TaskComparison> tasks, List<Curve> curves) {}
