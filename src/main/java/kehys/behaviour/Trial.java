package kehys.behaviour;

import java.util.Optional;
import kehys.model.Labels;

/**
 * What a change of one sentence did to the answer to one task.
 *
 * @param change the change
 * @param task the task
 * @param article place of the article
 * @param failure none where the answer is as it should be
 */
record Trial(Change change, Labels task, int article, Optional<Failure> failure) {}
