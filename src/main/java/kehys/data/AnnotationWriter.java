package kehys.data;

import java.io.IOException;

/** Writes texts and labels for a tool for labelling. */
sealed interface AnnotationWriter
    permits DoccanoWriter, LabelStudioWriter, FastTextWriter, PlainJsonWriter {

  /** Writes a text. */
  void write(LabelledText text) throws IOException;

  /** Writes what ends the file, and sends on what is buffered. */
  void finish() throws IOException;
}
