package kehys.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kehys.compare.Ceiling;
import kehys.compare.Contest;
import kehys.compare.Curve;
import kehys.compare.Slice;
import kehys.model.Card.Figure;

/**
 * A task as a run's page shows it.
 *
 * @param task what was found
 * @param verdict who is best, in sentences
 * @param figures drawings of all entrants: scores, risk, and learning curves where there are any
 * @param standings all entrants, the best first
 * @param pairs every two of them
 * @param parts drawings of how the best entrant answers parts of the sentences
 * @param slices parts of the sentences
 */
public record TaskView(
    StoredTask task,
    List<String> verdict,
    List<Drawing> figures,
    List<StandingView> standings,
    List<Contest> pairs,
    List<Drawing> parts,
    List<SliceView> slices) {
  private static final double FAR = 0.3;

  /**
   * How all entrants answered a part of the sentences.
   *
   * @param slice the part, as the best entrant answered it
   * @param few whether it is too small for its figures to mean much
   * @param figures macro-F1 of each entrant, the best first; empty where it has none
   */
  public record SliceView(Slice slice, boolean few, List<List<Figure>> figures) {
    private static final int FEWEST_ROWS = 30;
    private static final int FEWEST_GROUPS = 5;

    static boolean isFew(Slice slice) {
      return slice.rows() < FEWEST_ROWS || slice.groups() < FEWEST_GROUPS;
    }
  }

  /** What a page shows of a task of a run. */
  static TaskView of(StoredRun run, StoredTask task, Map<List<String>, String> sentences) {
    TaskVerdict verdict = TaskVerdict.of(task);
    List<StoredTask.Standing> ranked =
        Stream.concat(
                Stream.of(verdict.best()),
                task.standings().stream().filter(one -> !one.equals(verdict.best())))
            .toList();
    return new TaskView(
        task,
        verdict.words(),
        Stream.of(Stream.of(scores(task, verdict), risk(task)), curves(run, task))
            .flatMap(figures -> figures)
            .toList(),
        ranked.stream().map(one -> StandingView.of(run, task, one, sentences)).toList(),
        task.pairs(),
        SliceFigures.of(verdict.best()),
        verdict.best().slices().stream().map(slice -> slice(slice, ranked)).toList());
  }

  /** What has to be known to read the pairs; there is one or more. */
  public String pairWords() {
    return PairWords.of(pairs.get(0));
  }

  private static Drawing scores(StoredTask task, TaskVerdict verdict) {
    List<StoredTask.Standing> far =
        task.standings().stream().filter(one -> isFar(one, verdict.best())).toList();
    List<IntervalFigure.Row> rows =
        task.standings().stream()
            .filter(one -> !far.contains(one))
            .map(one -> row(one, verdict.best()))
            .toList();
    return IntervalFigure.of(
        "Macro-F1 with 95 % intervals" + outside(far), rows, task.ceiling().map(Ceiling::macroF1));
  }

  private static String outside(List<StoredTask.Standing> far) {
    return far.isEmpty()
        ? ""
        : far.stream()
            .map(one -> one.name() + " " + Told.figure(one.macroF1().value()))
            .collect(Collectors.joining(", ", " (not drawn: ", ")"));
  }

  /** Drawn on one axis with it, the others would lie on each other. */
  private static boolean isFar(StoredTask.Standing one, StoredTask.Standing best) {
    return one.macroF1().high() < best.macroF1().low() - FAR;
  }

  private static IntervalFigure.Row row(StoredTask.Standing one, StoredTask.Standing best) {
    String style = one.equals(best) ? "best" : one.baseline() ? "baseline" : "plain";
    return new IntervalFigure.Row(one.name(), one.macroF1(), style);
  }

  private static Drawing risk(StoredTask task) {
    List<LineFigure.Line> lines =
        task.standings().stream()
            .map(
                one ->
                    new LineFigure.Line(
                        String.format(Locale.ROOT, "%s, AURC %.3f", one.name(), one.aurc()),
                        one.risk().stream()
                            .map(point -> value(point.coverage(), point.risk()))
                            .toList()))
            .toList();
    return LineFigure.of(
        "Risk and coverage",
        new LineFigure.Range("share of sentences answered, the surest first", 0, 1),
        new LineFigure.Range("share wrong", 0, largest(lines)),
        lines);
  }

  private static LineFigure.Value value(double x, double y) {
    return new LineFigure.Value(x, y, y, y);
  }

  private static double largest(List<LineFigure.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.values().stream())
        .mapToDouble(LineFigure.Value::high)
        .max()
        .orElse(1);
  }

  private static Stream<Drawing> curves(StoredRun run, StoredTask task) {
    List<LineFigure.Line> lines =
        run.curves().stream()
            .filter(curve -> curve.task().equals(task.task()))
            .map(curve -> new LineFigure.Line(curve.name(), values(curve)))
            .toList();
    return lines.isEmpty()
        ? Stream.of()
        : Stream.of(
            LineFigure.of(
                "Learning curves, with 95 % intervals",
                new LineFigure.Range("share of the articles learned from", 0, 1),
                new LineFigure.Range("macro-F1", least(lines), largest(lines)),
                lines));
  }

  private static double least(List<LineFigure.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.values().stream())
        .mapToDouble(LineFigure.Value::low)
        .min()
        .orElse(0);
  }

  private static List<LineFigure.Value> values(Curve curve) {
    return curve.points().stream()
        .map(
            point ->
                new LineFigure.Value(
                    point.share(),
                    point.macroF1().value(),
                    point.macroF1().low(),
                    point.macroF1().high()))
        .toList();
  }

  private static SliceView slice(Slice slice, List<StoredTask.Standing> ranked) {
    return new SliceView(
        slice,
        SliceView.isFew(slice),
        ranked.stream().map(one -> same(one, slice).stream().toList()).toList());
  }

  private static Optional<Figure> same(StoredTask.Standing standing, Slice slice) {
    return standing.slices().stream()
        .filter(one -> one.column().equals(slice.column()) && one.value().equals(slice.value()))
        .findFirst()
        .map(Slice::macroF1);
  }
}
