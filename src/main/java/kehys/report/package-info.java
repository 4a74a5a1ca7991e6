/** Shows results: as lines, tables and pages. */
@NullMarked
package kehys.report;

import org.jspecify.annotations.NullMarked;
