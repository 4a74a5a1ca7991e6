package kehys.voice;

/** "Police and residents said": of those whom "and" puts side by side, whoever stands highest. */
final class Pair {
  /** Words from the last one of the first to the first one of the second, the second included. */
  private static final int BESIDE = 4;

  /** Words before a clause's first source that can be part of its name. */
  private static final int OPENING = 2;

  private static final WordSet AND = WordLists.everywhere("and");

  private final Scene scene;

  Pair(Scene scene) {
    this.scene = scene;
  }

  /** The other one of a pair, where that one stands before and no lower. */
  Mention best(Mention found) {
    for (Mention one : scene.sources()) {
      if (beside(one, found) && one.sourceType().compareTo(found.sourceType()) <= 0 && opens(one)) {
        return one;
      }
    }
    return found;
  }

  private boolean beside(Mention first, Mention second) {
    int and = first.last() + 1;
    int distance = second.first() - first.last();
    return distance > 1
        && distance <= BESIDE
        && AND.has(scene.words(), and)
        && scene.joined(first.last(), second.first());
  }

  /** Where a clause has more before the first one, the two may be no pair. */
  private boolean opens(Mention first) {
    return first.first() - scene.clauseStart(first.first(), OPENING + 1) <= OPENING;
  }
}
