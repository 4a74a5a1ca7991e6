package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileDraftTest {
  private final Path folder;
  private final Path target;

  FileDraftTest(@TempDir Path folder) {
    this.folder = folder;
    this.target = folder.resolve("out.csv");
  }

  private static FileDraft.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_file_is_replaced_whole() throws IOException {
    FileDraft.write(target, text("old"));
    FileDraft.write(target, text("new"));
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void the_old_file_stays_whole_when_the_new_one_fails() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(
            () ->
                FileDraft.write(
                    target,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IllegalStateException("half way");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("half way");
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void a_failing_disk_is_told_of() throws IOException {
    assertThatThrownBy(
            () ->
                FileDraft.write(
                    target,
                    out -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(InputException.class)
        .hasMessage(target + ": cannot be written: disk full");
    assertThat(names()).isEmpty();
  }

  @Test
  void folders_are_made() {
    Path deep = folder.resolve("a/b/out.csv");
    FileDraft.write(deep, text("x"));
    assertThat(deep).hasContent("x");
  }

  @Test
  void a_folder_is_not_written_to() {
    assertThatThrownBy(() -> FileDraft.write(folder, text("x")))
        .hasMessage(folder + ": expected a file to write, found a folder; name a file in it");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Files.createSymbolicLink(target, real);
    FileDraft.write(target, text("new"));
    assertThat(Files.isSymbolicLink(target)).isTrue();
    assertThat(real).hasContent("new");
  }

  @Test
  void a_device_is_not_replaced() {
    Path nowhere = Path.of("/dev/null");
    FileDraft.write(nowhere, text("x"));
    assertThat(Files.isRegularFile(nowhere)).isFalse();
  }

  @Test
  void others_may_read_a_file_as_any_other() throws IOException {
    FileDraft.write(target, text("x"));
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void a_file_that_is_replaced_keeps_who_may_read_it() throws IOException {
    Files.writeString(target, "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    FileDraft.write(target, text("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_place_that_takes_no_files_is_told_by_the_name_that_the_user_gave() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path below = file.resolve("out.csv");
    assertThatThrownBy(() -> FileDraft.write(below, text("x")))
        .hasMessage(below + ": cannot be written: " + file + " is no folder");
    Path deep = file.resolve("a/out.csv");
    assertThatThrownBy(() -> FileDraft.write(deep, text("x")))
        .hasMessage(deep + ": cannot be written: Not a directory");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_of_the_system_takes_no_files() {
    Path target = Path.of("/proc/out.csv");
    assertThatThrownBy(() -> FileDraft.write(target, text("x")))
        .hasMessage("/proc/out.csv: cannot be written: no such folder, or no place for files");
  }
}
