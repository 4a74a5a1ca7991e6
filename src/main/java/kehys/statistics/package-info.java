/** Figures of answers, and how sure they are. */
@NullMarked
package kehys.statistics;

import org.jspecify.annotations.NullMarked;
