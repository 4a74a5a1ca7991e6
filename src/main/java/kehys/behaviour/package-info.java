/** Changes sentences, and says whether the answers to them change as they should. */
@NullMarked
package kehys.behaviour;

import org.jspecify.annotations.NullMarked;
