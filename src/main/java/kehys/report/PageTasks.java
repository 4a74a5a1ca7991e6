package kehys.report;

import java.util.List;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.model.Labels;

/** Counts the answers to each task of an article. */
final class PageTasks {
  private final List<Annotation> annotations;
  private final Tints tints;

  private PageTasks(List<Annotation> annotations, Tints tints) {
    this.annotations = annotations;
    this.tints = tints;
  }

  static List<PageTask> of(List<Annotation> annotations, Tints tints) {
    PageTasks tasks = new PageTasks(annotations, tints);
    return IntStream.range(0, tints.tasks().size()).mapToObj(tasks::task).toList();
  }

  private PageTask task(int task) {
    Labels labels = tints.tasks().get(task);
    return new PageTask(
        labels.task(),
        IntStream.range(0, labels.size()).mapToObj(label -> count(task, label)).toList(),
        task == tints.task());
  }

  private PageTask.LabelCount count(int task, int label) {
    int sentences =
        (int)
            annotations.stream()
                .filter(annotation -> annotation.verdicts().get(task).best() == label)
                .count();
    boolean tinting = task == tints.task();
    return new PageTask.LabelCount(
        tints.tasks().get(task).names().get(label),
        tinting ? tints.mark(label) : "",
        tinting ? tints.tone(label) : 0,
        sentences,
        Math.round(100f * sentences / annotations.size()));
  }
}
