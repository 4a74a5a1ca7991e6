package kehys.train;

/**
 * What can be set of a recipe.
 *
 * @param name the name that {@code --set} takes
 * @param standard the value where nobody sets another
 * @param range what is allowed, in words
 * @param meaning what it does, in words
 */
public record Setting(String name, String standard, String range, String meaning) {}
