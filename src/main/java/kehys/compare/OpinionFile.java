package kehys.compare;

import java.io.IOException;
import java.io.LineNumberReader;
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

  /** A probability of 1 may come out of its sum a little larger. */
  private static final float SURE = 1.001f;

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
   * @param shape how many labels each task has
   * @throws InputException where the file holds anything else
   */
  List<List<Opinion>> read(List<Integer> sizes, List<Integer> shape) {
    List<List<Opinion>> articles = new ArrayList<>();
    try (LineNumberReader lines = open()) {
      lines.readLine();
      for (int size : sizes) {
        articles.add(article(lines, size, shape));
      }
    } catch (IOException e) {
      throw broken(0, "cannot be read: " + e.getMessage());
    }
    return articles;
  }

  /** How many seconds the answers took. */
  double seconds() {
    try (LineNumberReader lines = open()) {
      double seconds = Double.parseDouble(String.valueOf(lines.readLine()));
      if (seconds >= 0 && seconds < Double.POSITIVE_INFINITY) {
        return seconds;
      }
      throw broken(1, "expected seconds, found '" + seconds + "'");
    } catch (IOException | NumberFormatException e) {
      throw broken(1, "cannot be read: " + e.getMessage());
    }
  }

  private LineNumberReader open() throws IOException {
    return new LineNumberReader(Files.newBufferedReader(path, StandardCharsets.UTF_8));
  }

  private List<Opinion> article(LineNumberReader lines, int size, List<Integer> shape)
      throws IOException {
    List<Opinion> opinions = new ArrayList<>();
    String line = lines.readLine();
    while (line != null && !line.isEmpty()) {
      opinions.add(opinion(line, shape, lines.getLineNumber()));
      line = lines.readLine();
    }
    if (opinions.size() != size) {
      throw broken(
          lines.getLineNumber(),
          "expected answers to an article of "
              + size
              + " sentences before this line, found "
              + opinions.size());
    }
    return opinions;
  }

  private Opinion opinion(String line, List<Integer> shape, int place) {
    List<List<float[]>> members = new ArrayList<>();
    for (String member : line.split(" \\|\\| ", -1)) {
      List<float[]> tasks = new ArrayList<>();
      for (String task : member.split(" \\| ", -1)) {
        tasks.add(probabilities(task.split(" ", -1), place));
      }
      members.add(shaped(tasks, shape, place));
    }
    return Opinion.kept(members);
  }

  private List<float[]> shaped(List<float[]> tasks, List<Integer> shape, int place) {
    List<Integer> found = tasks.stream().map(task -> task.length).toList();
    if (!found.equals(shape)) {
      throw broken(
          place, "expected " + shape + " probabilities, a number for each task, found " + found);
    }
    return tasks;
  }

  private float[] probabilities(String[] numbers, int place) {
    float[] values = new float[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(numbers[i], SURE, place);
    }
    return values;
  }

  private float number(String text, float most, int place) {
    try {
      float number = Float.parseFloat(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw broken(place, "expected a number, found '" + text + "'");
    }
    throw broken(place, "expected a number from 0 to " + most + ", found '" + text + "'");
  }

  private InputException broken(int line, String fault) {
    return new InputException(
        path.toString(), line, fault + "; delete the file and the fold is done anew");
  }
}
