package kehys.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kehys.compare.Contest;
import kehys.model.Card.Figure;
import kehys.statistics.FewArticles;

/**
 * Who is best in a task, and who may be as good.
 *
 * @param best the entrant with the largest macro-F1, the first of equals
 * @param rivals entrants that are not distinguishable from it, after Holm's correction
 * @param next its pair with the second best, where there is one
 * @param articles number of articles
 */
record TaskVerdict(
    StoredTask.Standing best, List<String> rivals, Optional<Contest> next, int articles) {

  static TaskVerdict of(StoredTask task) {
    List<StoredTask.Standing> ranked =
        task.standings().stream()
            .sorted(Comparator.comparing(one -> -one.macroF1().value()))
            .toList();
    StoredTask.Standing best = ranked.get(0);
    List<String> rivals =
        ranked.stream()
            .skip(1)
            .map(StoredTask.Standing::name)
            .filter(
                name ->
                    pair(task, best.name(), name).filter(contest -> !contest.decided()).isPresent())
            .toList();
    Optional<Contest> next =
        ranked.stream()
            .skip(1)
            .findFirst()
            .flatMap(second -> pair(task, best.name(), second.name()));
    return new TaskVerdict(best, rivals, next, task.groups());
  }

  private static Optional<Contest> pair(StoredTask task, String one, String other) {
    return task.pairs().stream()
        .filter(pair -> List.of(pair.first(), pair.second()).containsAll(List.of(one, other)))
        .findFirst();
  }

  /** The verdict as sentences. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    Figure figure = best.macroF1();
    words.add(best.name() + " reached the largest macro-F1: " + Told.interval(figure) + ".");
    FewArticles.warning(articles).ifPresent(warning -> words.add("Mind that " + warning + "."));
    if (next.isEmpty()) {
      return words;
    }
    words.add(
        rivals.isEmpty()
            ? "It is better than every other entrant by more than chance (p at most 0.05 after"
                + " Holm's correction)."
            : "Not distinguishable from it after Holm's correction: "
                + String.join(", ", rivals)
                + ". Which of these is best, the data do not say.");
    rivals.stream()
        .filter(StoredTask::isBaseline)
        .forEach(
            name -> words.add("Mind that " + name + " is a baseline, which learns no features."));
    next.map(TaskVerdict::smallest).ifPresent(words::add);
    return words;
  }

  private static String smallest(Contest next) {
    return String.format(
        Locale.ROOT,
        "The smallest true difference between %s and %s that these data would show four times out"
            + " of five%s is %.3f; a smaller one can go unseen.",
        next.first(),
        next.second(),
        level(next.smallest()),
        next.smallest().difference());
  }

  /** At which p a difference counts as shown. */
  static String level(Contest.Smallest smallest) {
    return String.format(
        Locale.ROOT,
        smallest.level() < Contest.SURE
            ? " (with p at most %.4f: 0.05 divided by the number of pairs, the first step of Holm's"
                + " correction)"
            : " (with p at most %.2f)",
        smallest.level());
  }
}
