/** Lets models answer the same exam, and says which differ. */
@NullMarked
package kehys.compare;

import org.jspecify.annotations.NullMarked;
