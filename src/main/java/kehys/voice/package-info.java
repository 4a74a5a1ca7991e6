/** Who says what: sources, cues, quotations. */
@NullMarked
package kehys.voice;

import org.jspecify.annotations.NullMarked;
