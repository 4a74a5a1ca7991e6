/** What a classifier sees of a sentence. */
@NullMarked
package kehys.features;

import org.jspecify.annotations.NullMarked;
