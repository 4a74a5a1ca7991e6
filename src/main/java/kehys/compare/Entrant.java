package kehys.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.evaluate.Calibrated;
import kehys.evaluate.Exam;
import kehys.evaluate.Learned;
import kehys.evaluate.OutOfFold;
import kehys.evaluate.Pool;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.train.PartTrainer;
import kehys.train.Trainer;

/** Who answers an exam. */
public sealed interface Entrant {

  /** A name that no other entrant of the comparison has. */
  String name();

  /** All that decides its answers but the exam and the seed, in one line. */
  String plan();

  /** Its settings by name; none of a model that was learned before. */
  Map<String, String> settings();

  /** How many folds it has to be asked for, one after the other. */
  int folds(Exam exam);

  /** Its annotations of each article's sentences, in the corpus's order. */
  List<List<Annotation>> answers(Exam exam, Sitting sitting);

  /**
   * A recipe: learned anew without each fold, and calibrated without it.
   *
   * @param settings values laid over the standard ones
   * @param pools task to how its members are weighed; learned where none is named
   */
  record Recipe(String name, Map<String, String> settings, Trainer trainer, Map<String, Pool> pools)
      implements Entrant {

    /** The same recipe, learned from a share of the articles outside each fold. */
    public Recipe part(double share) {
      return new Recipe(name + "@" + share, settings, new PartTrainer(trainer, share), pools);
    }

    @Override
    public String plan() {
      return "recipe " + name + " " + new TreeMap<>(settings) + " " + new TreeMap<>(pools);
    }

    @Override
    public int folds(Exam exam) {
      return exam.folds().count();
    }

    @Override
    public List<List<Annotation>> answers(Exam exam, Sitting sitting) {
      Learned fresh = new Learned(trainer, exam, sitting.seed());
      OutOfFold outOfFold =
          OutOfFold.of(new KeptAnswers(fresh, exam, sitting.folder(), name), exam, sitting.done());
      return Calibrated.of(outOfFold, outOfFold.members(), pools).answers();
    }
  }

  /**
   * A model that was learned before, on other data if its figures are to mean anything. It answers
   * in the exam's order of labels, whatever its own.
   *
   * @param sha256 of its file, hexadecimal
   */
  record Trained(String name, Model model, String sha256) implements Entrant {

    @Override
    public String plan() {
      return "model " + name + " " + sha256;
    }

    @Override
    public Map<String, String> settings() {
      return Map.of();
    }

    @Override
    public int folds(Exam exam) {
      return 1;
    }

    @Override
    public List<List<Annotation>> answers(Exam exam, Sitting sitting) {
      Annotator annotator = new Annotator(model);
      List<Labels> asked = exam.labels();
      List<List<Annotation>> answers =
          exam.readings().parallelStream()
              .map(reading -> annotator.annotate(reading).stream().map(one -> one.in(asked)))
              .map(Stream::toList)
              .toList();
      sitting.done().accept(0);
      return answers;
    }
  }
}
