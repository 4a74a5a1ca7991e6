package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Head;
import kehys.model.Member;
import kehys.model.Model;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/** Learns by any learner over hashed n-grams: one pass over the text for the heads of all tasks. */
final class SparseTrainer implements Trainer {
  private final Recipe recipe;
  private final Settings values;
  private final HashSettings hash;
  private final Learner learner;
  private final Aids aids;

  /**
   * A trainer of one recipe.
   *
   * @param values all settings, for the card
   * @param hash how sentences become rows
   * @param aids only who is told how far it is
   */
  SparseTrainer(Recipe recipe, Settings values, HashSettings hash, Learner learner, Aids aids) {
    this.recipe = recipe;
    this.values = values;
    this.hash = hash;
    this.learner = learner;
    this.aids = aids;
  }

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    List<Reading> readings = readings(corpus);
    HashedFeaturizer featurizer =
        HashedFeaturizer.learn(hash, readings, told("counting features", corpus));
    List<SparseRow> rows = rows(featurizer, readings, told("weighing features", corpus));
    List<Head> heads = tasks.parallelStream().map(gold -> head(rows, gold, seed)).toList();
    return new Model(
        TrainingCard.of(corpus, tasks, recipe, values.asMap(), seed),
        new Member(featurizer, heads));
  }

  private List<Reading> readings(Corpus corpus) {
    IntConsumer told = told("reading who speaks", corpus);
    AtomicInteger read = new AtomicInteger();
    return corpus.articles().parallelStream()
        .map(LabelledArticle::document)
        .map(VoiceFinder::read)
        .map(hash.sight()::of)
        .peek(one -> told.accept(read.addAndGet(one.heard().size())))
        .toList();
  }

  private IntConsumer told(String deed, Corpus corpus) {
    return done -> aids.progress().accept(new Sentences(deed, done, corpus.size()));
  }

  /** The features of all sentences, in the order of articles and sentences. */
  static List<SparseRow> rows(HashedFeaturizer featurizer, List<Reading> readings) {
    return rows(featurizer, readings, sentences -> {});
  }

  private static List<SparseRow> rows(
      HashedFeaturizer featurizer, List<Reading> readings, IntConsumer made) {
    Scratch scratch = new Scratch();
    List<SparseRow> rows = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.document().sentences().size(); i++) {
        rows.add(SparseRow.of(featurizer.features(reading, i, scratch)));
      }
      made.accept(rows.size());
    }
    return rows;
  }

  private Head head(List<SparseRow> rows, Gold gold, long seed) {
    LabelledRows labelled = LabelledRows.of(gold, hash.dimensions(), rows);
    return new Head(labelled.labels(), learner.learn(labelled, seed));
  }
}
