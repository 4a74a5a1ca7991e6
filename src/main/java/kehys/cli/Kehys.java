package kehys.cli;

/** The commands of the tool. */
public final class Kehys {
  private Kehys() {}

  /** Runs the tool. */
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
