package kehys.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kehys.annotate.Opinion;
import kehys.data.FileDraft;
import kehys.data.InputException;

/**
 * The opinions of one fold as a text file: a line a sentence, probabilities parted by spaces, tasks
 * by bars, members by double bars; an empty line ends an article. The first line is how many
 * seconds they took. Numbers are read as they were.
 */
final class OpinionFile {
  private static final String MEMBERS = " || ";
  private static final String TASKS = " | ";

  private final Path path;

  OpinionFile(Path path) {
    this.path = path;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** Writes the opinions of each article, whole or not at all. */
  void write(List<List<Opinion>> articles, double seconds) {
    StringBuilder text = new StringBuilder().append(seconds).append('\n');
    for (List<Opinion> article : articles) {
      article.forEach(opinion -> text.append(line(opinion)).append('\n'));
      text.append('\n');
    }
    FileDraft.write(path, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(Opinion opinion) {
    List<String> members = new ArrayList<>();
    for (int member = 0; member < opinion.members(); member++) {
      List<String> tasks = new ArrayList<>();
      for (int task = 0; task < opinion.tasks(); task++) {
        tasks.add(numbers(opinion.probabilities(member, task)));
      }
      members.add(String.join(TASKS, tasks));
    }
    return String.join(MEMBERS, members);
  }

  private static String numbers(float[] values) {
    List<String> numbers = new ArrayList<>();
    for (float value : values) {
      numbers.add(Float.toString(value));
    }
    return String.join(" ", numbers);
  }

  /**
   * Reads what was written.
   *
   * @param sizes how many sentences each article of the fold has
   * @throws InputException where the file holds anything else
   */
  List<List<Opinion>> read(List<Integer> sizes) {
    List<List<Opinion>> articles = new ArrayList<>();
    try (BufferedReader lines = open()) {
      lines.readLine();
      for (int size : sizes) {
        articles.add(article(lines, size, articles.size()));
      }
    } catch (IOException | NumberFormatException e) {
      throw broken("cannot be read: " + e.getMessage());
    }
    return articles;
  }

  /** How many seconds the answers took. */
  double seconds() {
    try (BufferedReader lines = open()) {
      return Double.parseDouble(String.valueOf(lines.readLine()));
    } catch (IOException | NumberFormatException e) {
      throw broken("cannot be read: " + e.getMessage());
    }
  }

  private BufferedReader open() throws IOException {
    Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
    return new BufferedReader(reader);
  }

  private List<Opinion> article(BufferedReader lines, int size, int place) throws IOException {
    List<Opinion> opinions = new ArrayList<>();
    String line = lines.readLine();
    while (line != null && !line.isEmpty()) {
      opinions.add(opinion(line));
      line = lines.readLine();
    }
    if (opinions.size() != size) {
      throw broken(
          "article "
              + place
              + ": expected answers to "
              + size
              + " sentences, found "
              + opinions.size());
    }
    return opinions;
  }

  private static Opinion opinion(String line) {
    List<List<float[]>> members = new ArrayList<>();
    for (String member : line.split(" \\|\\| ", -1)) {
      List<float[]> tasks = new ArrayList<>();
      for (String task : member.split(" \\| ", -1)) {
        tasks.add(floats(List.of(task.split(" ", -1))));
      }
      members.add(tasks);
    }
    return Opinion.kept(members);
  }

  private static float[] floats(List<String> numbers) {
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(numbers.get(i));
    }
    return values;
  }

  private InputException broken(String fault) {
    return new InputException(
        path.toString(), 0, fault + "; delete the file and the fold is done anew");
  }
}
