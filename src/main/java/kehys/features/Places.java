package kehys.features;

import java.util.Arrays;

/**
 * Where the n-grams of one sentence fall in the vector: a place as often as its n-gram comes, in
 * blocks of one kind each, which are weighed apart. A buffer, reused from sentence to sentence by
 * one thread.
 */
public final class Places {
  private final int[] ends = new int[Namespace.values().length];
  private final Namespace[] kinds = new Namespace[ends.length];
  private final float[] lengths = new float[ends.length];
  private int[] places = new int[1024];
  private int size;
  private int blocks;

  /** Number of blocks. */
  public int blocks() {
    return blocks;
  }

  /** Where a block begins in {@link #all}; blocks count from 0 to below {@link #blocks}. */
  public int start(int block) {
    return block == 0 ? 0 : ends[block - 1];
  }

  /** Where a block has ended in {@link #all}, its last place before it. */
  public int end(int block) {
    return ends[block];
  }

  /** How long a block is to be as a vector: its Euclidean length, 0 or more. */
  public float length(int block) {
    return lengths[block];
  }

  /**
   * The places of all blocks, one behind the other; those before the end of the last one hold. Not
   * a copy, and not to be changed.
   */
  public int[] all() {
    return places;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
    blocks = 0;
  }

  /** Adds a place, which is 0 or more, to the block that is being written. */
  void add(int place) {
    room(1)[size++] = place;
  }

  /**
   * The array, with room for so many places more behind {@link #size()}. Who writes there tells
   * {@link #written} how far.
   */
  int[] room(int more) {
    if (size + more > places.length) {
      places = Arrays.copyOf(places, 2 * (size + more));
    }
    return places;
  }

  /** Places were written up to before {@code end}, to the block that is being written. */
  void written(int end) {
    size = end;
  }

  /** What the n-grams of a block are. */
  Namespace kind(int block) {
    return kinds[block];
  }

  /** Ends a block, which is to be so long. */
  void end(Namespace kind, float length) {
    kinds[blocks] = kind;
    lengths[blocks] = length;
    ends[blocks++] = size;
  }
}
