/** Learns models with the libraries. */
@NullMarked
package kehys.train;

import org.jspecify.annotations.NullMarked;
