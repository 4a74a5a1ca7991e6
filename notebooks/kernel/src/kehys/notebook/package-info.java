/** Runs the cells of the notebooks; no part of kehys, which does not know of it. */
@NullMarked
package kehys.notebook;

import org.jspecify.annotations.NullMarked;
