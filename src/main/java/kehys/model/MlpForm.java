package kehys.model;

/**
 * An {@link MlpClassifier}.
 *
 * @param size length of an embedding
 * @param units units of the hidden layer
 */
record MlpForm(int size, int units) implements ClassifierForm {

  static MlpForm of(JsonValue json) {
    return new MlpForm(json.get("size").whole(), json.get("units").whole());
  }

  @Override
  public Classifier read(TensorFile file, String name, int features, int labels) {
    Embeddings embeddings = Embeddings.read(file, name, features, size);
    Dense hidden = Dense.read(file, name + ".hidden", size, units);
    return new MlpClassifier(embeddings, hidden, Dense.read(file, name + ".output", units, labels));
  }
}
