package kehys.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.annotate.Verdict;
import kehys.data.Attribution;
import kehys.model.Labels;

/**
 * How what is told on one kind of word is put.
 *
 * @param who "in its own voice" or "attributed to" and a kind of source
 * @param counts number of sentences with each label of the tinting task
 * @param sentences number of all of them
 */
public record VoiceRow(String who, List<Integer> counts, int sentences) {
  private static final String OWN = Attribution.NARRATOR.label();

  /** The article's own voice, then each kind of source; none where attribution was not asked. */
  static List<VoiceRow> of(List<Annotation> annotations, Tints tints) {
    Labels told = tints.tasks().get(tints.task());
    Optional<Labels> attribution =
        tints.tasks().stream().filter(one -> one.task().equals(Attribution.TASK)).findFirst();
    if (attribution.isEmpty() || told.task().equals(Attribution.TASK)) {
      return List.of();
    }
    List<String> voices = new ArrayList<>(attribution.get().names());
    voices.sort(Comparator.comparing(voice -> !voice.equals(OWN)));
    return voices.stream().map(voice -> row(voice, annotations, told)).toList();
  }

  private static VoiceRow row(String voice, List<Annotation> annotations, Labels told) {
    List<Verdict> verdicts =
        annotations.stream()
            .filter(one -> is(one, voice))
            .flatMap(one -> one.verdict(told.task()).stream())
            .toList();
    List<Integer> counts =
        IntStream.range(0, told.size())
            .mapToObj(label -> (int) verdicts.stream().filter(one -> one.best() == label).count())
            .toList();
    String who = voice.equals(OWN) ? "in its own voice" : "attributed to " + voice;
    return new VoiceRow(who, counts, verdicts.size());
  }

  private static boolean is(Annotation annotation, String voice) {
    return annotation
        .verdict(Attribution.TASK)
        .filter(verdict -> verdict.label().equals(voice))
        .isPresent();
  }
}
