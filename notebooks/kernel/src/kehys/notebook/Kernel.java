package kehys.notebook;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs cells: commands where a cell begins with a line {@code %%sh}, else Java. */
final class Kernel extends BaseKernel {
  private static final String COMMANDS = "%%sh\n";

  private final JavaCells java = new JavaCells();

  Kernel() {
    super(StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable DisplayData eval(String cell) throws Exception {
    if (cell.startsWith(COMMANDS)) {
      CommandCells.run(cell.substring(COMMANDS.length()));
      return null;
    }
    return java.run(cell).map(DisplayData::new).orElse(null);
  }

  @Override
  public ReplacementOptions complete(String cell, int at) {
    return java.complete(cell, at);
  }

  @Override
  public void interrupt() {
    java.stop();
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("java")
        .version(String.valueOf(Runtime.version().feature()))
        .mimetype("text/x-java-source")
        .fileExtension(".jshell")
        .pygments("java")
        .codemirror("text/x-java")
        .build();
  }
}
