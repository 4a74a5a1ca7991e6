package kehys.evaluate;

import java.util.List;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * What models are asked: the same articles in the same folds, whoever answers.
 *
 * @param corpus the articles
 * @param tasks the true labels of their sentences
 * @param folds which articles are held out together
 * @param readings the articles with whom each sentence credits, read once for all
 */
public record Exam(Corpus corpus, List<Gold> tasks, Folds folds, List<Reading> readings) {

  /** Keeps its own copies of the lists. */
  public Exam {
    tasks = List.copyOf(tasks);
    readings = List.copyOf(readings);
  }

  /** Reads the articles, on all processors. */
  public static Exam of(Corpus corpus, List<Gold> tasks, Folds folds) {
    return new Exam(
        corpus,
        tasks,
        folds,
        corpus.articles().parallelStream()
            .map(article -> VoiceFinder.read(article.document()))
            .toList());
  }
}
