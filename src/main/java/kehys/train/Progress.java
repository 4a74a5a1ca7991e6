package kehys.train;

/** How far learning has come. */
public sealed interface Progress permits Epoch, SolverStep, Sentences {

  /** In words for the user, without a full stop. */
  String words();
}
