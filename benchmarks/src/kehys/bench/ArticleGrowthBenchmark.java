package kehys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.annotate.Annotator;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of an article grows with its length, from running text to answers. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ArticleGrowthBenchmark {
  private static final int ARTICLES = 500;

  /** Sentences of an article, before it is cut into them again. */
  @Param({"1", "10", "100", "1000"})
  public int sentences;

  private Annotator annotator;
  private Turns<Article> turns;

  /** Reads the default model, and joins the articles of each language to longer ones. */
  @Setup
  public void read() {
    annotator = new Annotator(News.model());
    List<Article> made = new ArrayList<>();
    for (String lang : News.LANGUAGES) {
      join(News.documents(lang), made);
    }
    turns = new Turns<>(made);
  }

  private void join(List<Document> documents, List<Article> made) {
    List<Sentence> joined = new ArrayList<>();
    int most = made.size() + ARTICLES;
    for (Document document : documents) {
      for (Sentence one : document.sentences()) {
        joined.add(new Sentence(joined.size(), one.kind(), one.span(), one.text()));
        if (joined.size() == sentences && made.size() < most) {
          made.add(News.text(new Document(document.article(), joined)));
        }
        if (joined.size() == sentences) {
          joined.clear();
        }
      }
    }
  }

  /** Answers the next article. */
  @Benchmark
  public Answered annotations(Amount amount) {
    Answered next = Answered.by(annotator, SentenceSplitter.split(turns.next()));
    amount.add(next.document());
    return next;
  }
}
