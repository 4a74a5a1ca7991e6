/** A trained model: features in, scores out. */
@NullMarked
package kehys.model;

import org.jspecify.annotations.NullMarked;
