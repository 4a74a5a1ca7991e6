/** Says how good a model is. */
@NullMarked
package kehys.evaluate;

import org.jspecify.annotations.NullMarked;
