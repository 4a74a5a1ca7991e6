/** Articles and labelled sentences, read from files. */
@NullMarked
package kehys.data;

import org.jspecify.annotations.NullMarked;
