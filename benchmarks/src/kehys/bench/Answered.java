package kehys.bench;

import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.text.Document;

/** An article and the answers to its sentences. */
public record Answered(Document document, List<Annotation> annotations) {

  static Answered by(Annotator annotator, Document document) {
    return new Answered(document, annotator.annotate(document));
  }
}
