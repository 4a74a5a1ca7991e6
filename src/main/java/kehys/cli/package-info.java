/** The commands. */
@NullMarked
package kehys.cli;

import org.jspecify.annotations.NullMarked;
