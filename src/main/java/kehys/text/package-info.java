/** An article and its sentences. */
@NullMarked
package kehys.text;

import org.jspecify.annotations.NullMarked;
