package kehys.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.data.Sha256;
import kehys.model.Labels;
import kehys.text.Origin;
import kehys.text.Sentence;
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

  /** The tasks with their labels, in the order of every answer. */
  public List<Labels> labels() {
    return tasks.stream().map(gold -> new Labels(gold.task(), gold.labels())).toList();
  }

  /**
   * Over all that is seen of the articles and the labels that are true of them, hexadecimal: other
   * columns or other rows of the same files make another.
   */
  public String sha256() {
    MessageDigest digest = Sha256.digest();
    for (int article = 0; article < corpus.articles().size(); article++) {
      for (String part : seen(corpus.articles().get(article))) {
        add(digest, part);
      }
      add(digest, codes(article));
    }
    return Sha256.hex(digest.digest());
  }

  private static List<String> seen(LabelledArticle article) {
    Origin origin = article.document().article().origin();
    List<String> seen =
        new ArrayList<>(
            List.of(origin.lang(), origin.publisher(), origin.publisherType().toString()));
    for (Sentence sentence : article.document().sentences()) {
      seen.add(sentence.kind() + " " + sentence.text());
    }
    return seen;
  }

  private String codes(int article) {
    return tasks.stream()
        .map(gold -> gold.codes(article).boxed().toList().toString())
        .collect(Collectors.joining(" "));
  }

  /** Its length first, so that no two lists of parts look the same. */
  private static void add(MessageDigest digest, String part) {
    digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
  }
}
