package kehys.features;

/** One thread's buffers for making features; made once, used for every sentence. */
public final class Scratch {
  final CodePoints points = new CodePoints();
  final CountTable counts = new CountTable();
  final Features features = new Features();
}
