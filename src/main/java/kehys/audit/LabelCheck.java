package kehys.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the labels of a task show by themselves: how they are written, and where they stand. */
final class LabelCheck {
  private final Sentences sentences;
  private final Labelled task;

  LabelCheck(Sentences sentences, Labelled task) {
    this.sentences = sentences;
    this.task = task;
  }

  Stream<Finding> findings() {
    return Stream.of(forms(), alone(), inOneArticle()).flatMap(one -> one);
  }

  /** Labels that a reader takes for one, and a model for several. */
  private Stream<Finding> forms() {
    Map<String, List<Integer>> forms = new LinkedHashMap<>();
    for (int label = 0; label < task.labels().size(); label++) {
      String folded = LabelForm.folded(task.labels().get(label));
      forms.computeIfAbsent(folded, fresh -> new ArrayList<>()).add(label);
    }
    return forms.values().stream().filter(labels -> labels.size() > 1).map(this::forms);
  }

  private Finding forms(List<Integer> labels) {
    String all = labels.stream().map(this::withCount).collect(Collectors.joining(", "));
    return finding(Finding.Kind.LABEL_FORMS, "labels " + all + " differ in form alone");
  }

  private String withCount(int label) {
    long rows = places(label).count();
    return LabelForm.shown(task.labels().get(label))
        + " ("
        + rows
        + (rows == 1 ? " row)" : " rows)");
  }

  private Stream<Finding> alone() {
    return task.labels().size() == 1
        ? Stream.of(
            finding(
                Finding.Kind.ONE_LABEL,
                "label " + LabelForm.shown(task.labels().get(0)) + " is the only one"))
        : Stream.of();
  }

  private Stream<Finding> inOneArticle() {
    return IntStream.range(0, task.labels().size())
        .filter(label -> places(label).map(sentences::article).distinct().count() == 1)
        .mapToObj(
            label ->
                finding(
                    Finding.Kind.ONE_ARTICLE,
                    "label "
                        + LabelForm.shown(task.labels().get(label))
                        + " stands in one article only, first at "
                        + sentences.where(places(label).min().orElseThrow())));
  }

  private IntStream places(int label) {
    return IntStream.range(0, sentences.size()).filter(place -> task.code(place) == label);
  }

  private Finding finding(Finding.Kind kind, String what) {
    return new Finding(kind, "column '" + task.name() + "'", what);
  }
}
