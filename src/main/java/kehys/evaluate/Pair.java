package kehys.evaluate;

import kehys.data.Row;

/** A sentence's row in either reading. */
record Pair(Row first, Row second) {}
