package kehys.compare;

import java.util.function.IntConsumer;

/**
 * The circumstances under which an exam is sat.
 *
 * @param folder keeps the answers
 * @param seed seed of everything drawn by chance
 * @param done told the number of each fold that is done, on the thread that did it
 */
public record Sitting(RunFolder folder, long seed, IntConsumer done) {}
