package kehys.evaluate;

import java.util.List;
import kehys.annotate.Opinion;

/** Answers the articles of a fold, by a model that has not seen them. */
public interface FoldAnswers {

  /** The opinions on each article of the fold, in the corpus's order; from any thread. */
  List<List<Opinion>> of(int fold);
}
