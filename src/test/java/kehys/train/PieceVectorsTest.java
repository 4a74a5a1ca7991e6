package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceVectorsTest {
  private static final int SIZE = 8;

  /** Pieces 0 and 1 stand between 2 and 3, pieces 4 and 5 between 6 and 7; 8 never occurs. */
  private static List<int[]> sequences() {
    Random random = new Random(1);
    List<int[]> sequences = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int first = random.nextBoolean() ? 0 : 4;
      sequences.add(new int[] {first + 2, first + random.nextInt(2), first + 3});
    }
    return sequences;
  }

  private static float cosine(float[] vectors, int one, int other) {
    float product = 0;
    float first = 0;
    float second = 0;
    for (int i = 0; i < SIZE; i++) {
      product += vectors[one * SIZE + i] * vectors[other * SIZE + i];
      first += vectors[one * SIZE + i] * vectors[one * SIZE + i];
      second += vectors[other * SIZE + i] * vectors[other * SIZE + i];
    }
    return product / (float) Math.sqrt(first * second);
  }

  @Test
  void pieces_in_like_places_have_like_vectors() {
    float[] vectors = PieceVectors.learn(sequences(), 9, SIZE, 1);
    assertThat(cosine(vectors, 0, 1)).isGreaterThan(cosine(vectors, 0, 4) + 0.3f);
    assertThat(cosine(vectors, 4, 5)).isGreaterThan(cosine(vectors, 5, 1) + 0.3f);
  }

  @Test
  void the_same_seed_gives_the_same_vectors_and_another_seed_others() {
    float[] vectors = PieceVectors.learn(sequences(), 9, SIZE, 1);
    assertThat(PieceVectors.learn(sequences(), 9, SIZE, 1)).isEqualTo(vectors);
    assertThat(PieceVectors.learn(sequences(), 9, SIZE, 2)).isNotEqualTo(vectors);
  }
}
