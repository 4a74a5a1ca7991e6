package kehys.train;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Starts ND4J, or tells the user that it is not there. */
final class NeuralLibrary {
  private NeuralLibrary() {}

  /**
   * Loads the native library and holds it to one thread, with which a seed decides everything; more
   * threads would also spin while they wait.
   *
   * @throws SettingException where there is none for this platform
   */
  static void start(Recipe recipe) {
    // To be asked for its memory at each array costs the process more than the arrays.
    System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
    try {
      Nd4j.zeros(1);
      NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
      Nd4j.factory().blas().setMaxThreads(1);
    } catch (LinkageError e) {
      throw missing(recipe, e);
    }
  }

  /**
   * Learns without two lines on standard output: SameDiff, on which attention is built, prints a
   * note of each operation whose gradient it was given, through no logger that could be told. One
   * at a time, because there is one standard output.
   */
  static synchronized <T> T unprinted(Supplier<T> learning) {
    PrintStream out = System.out;
    System.setOut(new Unprinted(out, "Added differentiated op "));
    try {
      return learning.get();
    } finally {
      System.setOut(out);
    }
  }

  private static SettingException missing(Recipe recipe, LinkageError cause) {
    return new SettingException(
        "recipe '"
            + recipe.label()
            + "': expected ND4J's native library for "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ", found none ("
            + cause.getClass().getSimpleName()
            + "); start it with ./kehys, or take another recipe");
  }
}
