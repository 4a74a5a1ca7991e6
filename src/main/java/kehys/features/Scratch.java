package kehys.features;

/** One thread's buffers for making features; made once, used for every sentence. */
public final class Scratch {
  final CodePoints points = new CodePoints();
  final Places places = new Places();
  final Features features = new Features();
  private long[] sums = new long[0];
  private float[] scores = new float[0];

  /** A buffer of at least so many sums, with what was left in it. */
  public long[] sums(int count) {
    if (sums.length < count) {
      sums = new long[count];
    }
    return sums;
  }

  /** A buffer of at least so many scores, with what was left in it. */
  public float[] scores(int count) {
    if (scores.length < count) {
      scores = new float[count];
    }
    return scores;
  }
}
