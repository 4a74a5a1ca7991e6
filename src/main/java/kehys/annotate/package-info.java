/** An article in, annotated sentences out. */
@NullMarked
package kehys.annotate;

import org.jspecify.annotations.NullMarked;
