package kehys.data;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the texts and labels of a tool for labelling. */
sealed interface AnnotationReader
    permits DoccanoReader, LabelStudioReader, FastTextReader, PlainJsonReader {

  /** Hands over each text as soon as it is read. */
  void read(Source source, Consumer<LabelledText> sink) throws IOException;

  /** How many texts were not handed over, because the user wants another's labels. */
  default long leftOut() {
    return 0;
  }
}
