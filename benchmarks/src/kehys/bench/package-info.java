/** How fast it is: JMH benchmarks, compiled with the tests and never in the jar. */
@NullMarked
package kehys.bench;

import org.jspecify.annotations.NullMarked;
