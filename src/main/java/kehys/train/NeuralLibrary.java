package kehys.train;

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
