package kehys.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kehys.bench.Amount;
import kehys.bench.Turns;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Apache OpenNLP's document categoriser and our recipe {@code linear}, both learned from the same
 * rows: an operation is an article, sentence by sentence from its text to a label. Theirs sees
 * words and pairs of words; ours also characters, the sentence before, and who says what.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class OpenNlpBenchmark {

  /** What was asked, and what was answered. */
  public record Answer(String sentence, String label) {}

  /** Asks the library of the next article. */
  @Benchmark
  public List<Answer> library(Library library, Amount amount) {
    Document document = library.next(amount);
    List<Answer> answers = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      answers.add(library.answer(sentence.text()));
    }
    return answers;
  }

  /** Asks ours of the next article. */
  @Benchmark
  public List<Answer> linear(Linear linear, Amount amount) {
    Reading reading = VoiceFinder.read(linear.next(amount));
    List<Answer> answers = new ArrayList<>(reading.heard().size());
    for (Sentence sentence : reading.document().sentences()) {
      answers.add(linear.answer(reading, sentence));
    }
    return answers;
  }

  /** The German part of the corpus: rows to learn, and articles to ask of in a fixed order. */
  private record Rows(Corpus corpus, Gold gold) {

    static Rows read() {
      Corpus corpus = CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD);
      return new Rows(corpus, Gold.toLearn(corpus, "framing", Set.of()));
    }

    Turns<Document> turns() {
      List<Document> documents = new ArrayList<>();
      corpus.articles().forEach(article -> documents.add(article.document()));
      Collections.shuffle(documents, new Random(1));
      return new Turns<>(documents);
    }
  }

  private static Document next(Turns<Document> turns, Amount amount) {
    Document document = turns.next();
    amount.add(document);
    return document;
  }

  /** The library's model. */
  @State(Scope.Thread)
  public static class Library {
    private DocumentCategorizerME categorizer;
    private Turns<Document> turns;

    /** Learns. */
    @Setup
    public void read() throws IOException {
      Rows rows = Rows.read();
      FeatureGenerator[] seen = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)};
      categorizer =
          new DocumentCategorizerME(
              DocumentCategorizerME.train(
                  "de",
                  ObjectStreamUtils.createObjectStream(samples(rows)),
                  TrainingParameters.defaultParams(),
                  new DoccatFactory(seen)));
      turns = rows.turns();
    }

    private static List<DocumentSample> samples(Rows rows) {
      List<DocumentSample> samples = new ArrayList<>();
      Gold gold = rows.gold();
      for (int article = 0; article < gold.articles(); article++) {
        for (Sentence one : rows.corpus().articles().get(article).document().sentences()) {
          int code = gold.code(article, one.index());
          if (code != Gold.NONE) {
            samples.add(new DocumentSample(gold.labels().get(code), tokens(one.text())));
          }
        }
      }
      return samples;
    }

    private static String[] tokens(String sentence) {
      return SimpleTokenizer.INSTANCE.tokenize(sentence);
    }

    private Document next(Amount amount) {
      return OpenNlpBenchmark.next(turns, amount);
    }

    private Answer answer(String sentence) {
      double[] scores = categorizer.categorize(tokens(sentence));
      return new Answer(sentence, categorizer.getBestCategory(scores));
    }
  }

  /** Our model. */
  @State(Scope.Thread)
  public static class Linear {
    private final Scratch scratch = new Scratch();
    private HashedFeaturizer featurizer;
    private Classifier classifier;
    private List<String> labels;
    private float[] scores;
    private Turns<Document> turns;

    /** Learns. */
    @Setup
    public void read() {
      Rows rows = Rows.read();
      LinearSettings settings = LinearSettings.of(Map.of());
      List<Reading> readings =
          rows.corpus().articles().stream()
              .map(LabelledArticle::document)
              .map(VoiceFinder::read)
              .toList();
      featurizer = HashedFeaturizer.learn(settings.hash(), readings);
      List<SparseRow> sparse = SparseTrainer.rows(featurizer, readings);
      LabelledRows labelled = LabelledRows.of(rows.gold(), featurizer.dimensions(), sparse);
      classifier = Liblinear.logistic(settings).learn(labelled, 1);
      labels = rows.gold().labels();
      scores = new float[labels.size()];
      turns = rows.turns();
    }

    private Document next(Amount amount) {
      return OpenNlpBenchmark.next(turns, amount);
    }

    private Answer answer(Reading reading, Sentence sentence) {
      classifier.probabilities(featurizer.features(reading, sentence.index(), scratch), scores);
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        best = scores[label] > scores[best] ? label : best;
      }
      return new Answer(sentence.text(), labels.get(best));
    }
  }
}
