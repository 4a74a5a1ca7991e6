package kehys.data;

import java.util.List;
import java.util.Optional;

/**
 * How annotations are read.
 *
 * @param format what wrote them
 * @param tasks names of the tasks: one, of which all labels are; several, of which each label names
 *     one; or none, where they are taken as found
 * @param text key of the text
 * @param lang the language of all texts, or none where they name theirs or nobody does
 * @param annotator the one whose labels are taken, or none where all agree
 */
public record ImportOptions(
    AnnotationFormat format,
    List<String> tasks,
    String text,
    Optional<String> lang,
    Optional<String> annotator) {

  /** Keeps its own copy of the list. */
  public ImportOptions {
    tasks = List.copyOf(tasks);
  }

  /** A new reader of the format. */
  AnnotationReader reader() {
    return switch (format) {
      case DOCCANO -> new DoccanoReader(this);
      case LABEL_STUDIO -> new LabelStudioReader(this);
      case FASTTEXT -> new FastTextReader(this);
      case JSONL -> new PlainJsonReader(this);
    };
  }
}
