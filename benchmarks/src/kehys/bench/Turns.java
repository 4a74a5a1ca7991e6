package kehys.bench;

import java.util.List;

/** Hands out one thing after another, and after the last the first again. */
public final class Turns<T> {
  private final List<T> things;
  private int next;

  /** Hands these out in their order. */
  public Turns(List<T> things) {
    this.things = List.copyOf(things);
  }

  /** The next one. */
  public T next() {
    T thing = things.get(next);
    next = next + 1 == things.size() ? 0 : next + 1;
    return thing;
  }
}
