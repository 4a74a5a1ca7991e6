package kehys.data;

import java.io.InputStream;

/**
 * A file that is open for reading.
 *
 * @param file the file as messages name it
 * @param id the name of its article, or of its articles where they have none of their own
 * @param in its bytes; whoever opened it closes it
 */
record Source(String file, String id, InputStream in) {}
