/** Says, sentence by sentence, on whose word an article tells something and how it frames it. */
@NullMarked
package kehys;

import org.jspecify.annotations.NullMarked;
