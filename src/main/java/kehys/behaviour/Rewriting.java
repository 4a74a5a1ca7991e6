package kehys.behaviour;

import java.util.Optional;

/** Writes a sentence in another way. */
interface Rewriting {

  /** The sentence written anew, or none where there is nothing to change. */
  Optional<String> of(String sentence, String lang);
}
