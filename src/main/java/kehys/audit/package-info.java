/** Says what is in a corpus and whether it can be trusted. */
@NullMarked
package kehys.audit;

import org.jspecify.annotations.NullMarked;
