package kehys.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Vectors of pieces that stand in like places, learned from text without labels: skip-gram with
 * negative sampling (Mikolov et al. 2013). One thread and one generator, so that a seed gives
 * bytes.
 */
final class PieceVectors {
  private static final int WALKS = 5;
  private static final int WINDOW = 5;
  private static final int NOISE = 5;
  private static final float RATE = 0.025f;
  private static final float LEAST_RATE = 0.0001f;
  private static final double FLATTENED = 0.75;
  private static final int URN = 1 << 20;

  private final int size;
  private final float[] vectors;
  private final float[] contexts;
  private final float[] step;
  private final int[] urn;
  private final Random random;

  private PieceVectors(List<int[]> sequences, int pieces, int size, Random random) {
    this.size = size;
    this.random = random;
    this.vectors = new float[pieces * size];
    this.contexts = new float[pieces * size];
    this.step = new float[size];
    this.urn = urn(sequences, pieces);
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (random.nextFloat() - 0.5f) / size;
    }
  }

  /**
   * Learns.
   *
   * @param sequences numbers of pieces, sentence by sentence
   * @param pieces how many numbers there are
   * @param size length of a vector
   * @return the vectors one after the other, scaled to a mean length of 1 over those that occur
   */
  static float[] learn(List<int[]> sequences, int pieces, int size, long seed) {
    PieceVectors all = new PieceVectors(sequences, pieces, size, new Random(seed));
    long total = WALKS * sequences.stream().mapToLong(sequence -> sequence.length).sum();
    long read = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      for (int[] sequence : sequences) {
        all.walk(sequence, Math.max(LEAST_RATE, RATE * (1 - (float) read / total)));
        read += sequence.length;
      }
    }
    return all.scaled();
  }

  /** An urn that holds each piece in proportion to its count to the power of ¾. */
  private static int[] urn(List<int[]> sequences, int pieces) {
    double[] counts = new double[pieces];
    sequences.forEach(sequence -> Arrays.stream(sequence).forEach(piece -> counts[piece]++));
    double[] shares = Arrays.stream(counts).map(one -> StrictMath.pow(one, FLATTENED)).toArray();
    double total = Arrays.stream(shares).sum();
    int[] urn = new int[URN];
    double filled = 0;
    int at = 0;
    for (int piece = 0; piece < pieces; piece++) {
      filled += shares[piece];
      while (at < URN && at < filled / total * URN) {
        urn[at++] = piece;
      }
    }
    return urn;
  }

  private void walk(int[] sequence, float rate) {
    for (int at = 0; at < sequence.length; at++) {
      int reach = 1 + random.nextInt(WINDOW);
      for (int near = Math.max(0, at - reach);
          near <= Math.min(sequence.length - 1, at + reach);
          near++) {
        if (near != at) {
          learn(sequence[at], sequence[near], rate);
        }
      }
    }
  }

  /** Draws a piece and its neighbour together, and the piece and some noise apart. */
  private void learn(int piece, int neighbour, float rate) {
    Arrays.fill(step, 0);
    pull(piece, neighbour, 1, rate);
    for (int i = 0; i < NOISE; i++) {
      int noise = urn[random.nextInt(URN)];
      if (noise != neighbour) {
        pull(piece, noise, 0, rate);
      }
    }
    for (int i = 0; i < size; i++) {
      vectors[piece * size + i] += step[i];
    }
  }

  private void pull(int piece, int other, int wanted, float rate) {
    int from = piece * size;
    int to = other * size;
    float product = 0;
    for (int i = 0; i < size; i++) {
      product += vectors[from + i] * contexts[to + i];
    }
    float pull = rate * (wanted - (float) (1 / (1 + StrictMath.exp(-product))));
    for (int i = 0; i < size; i++) {
      step[i] += pull * contexts[to + i];
      contexts[to + i] += pull * vectors[from + i];
    }
  }

  private float[] scaled() {
    double lengths = 0;
    int there = 0;
    for (int piece = 0; piece < vectors.length / size; piece++) {
      double square = 0;
      for (int i = piece * size; i < (piece + 1) * size; i++) {
        square += vectors[i] * vectors[i];
      }
      lengths += square > 1e-3 ? Math.sqrt(square) : 0;
      there += square > 1e-3 ? 1 : 0;
    }
    float factor = there == 0 ? 1 : (float) (there / lengths);
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] *= factor;
    }
    return vectors;
  }
}
