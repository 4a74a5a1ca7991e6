package kehys.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Kehys.class.getPackage().getImplementationVersion();
    return new String[] {"kehys " + Optional.ofNullable(version).orElse("development")};
  }
}
