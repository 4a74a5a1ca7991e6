package kehys.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kehys.text.Span;

/** How often each stretch of a sentence brings each place of the vector. */
final class Shares {
  private static final Span NOBODY = new Span(0, 0);

  private final List<Share> shares = new ArrayList<>();
  private final Map<Integer, Double> totals = new HashMap<>();

  /** One stretch that brings a place so many times. */
  private record Share(Span span, int place, double times) {}

  /** Adds what a stretch brings: place to number of times. */
  void add(Span span, Map<Integer, Integer> counts, double weight) {
    counts.forEach(
        (place, count) -> {
          shares.add(new Share(span, place, weight * count));
          totals.merge(place, weight * count, Double::sum);
        });
  }

  /** Gives the features from {@code from} on to the stretches; nobody's go to the empty one. */
  void share(Features whole, int from, Map<Span, Features> parts) {
    Map<Integer, Float> values = new HashMap<>();
    for (int i = from; i < whole.size(); i++) {
      if (totals.containsKey(whole.index(i))) {
        values.merge(whole.index(i), whole.value(i), Float::sum);
      } else {
        part(parts, NOBODY).add(whole.index(i), whole.value(i));
      }
    }
    for (Share share : shares) {
      float value = values.getOrDefault(share.place(), 0f);
      if (value != 0) {
        double part = share.times() / totals.getOrDefault(share.place(), 1.0);
        part(parts, share.span()).add(share.place(), (float) (value * part));
      }
    }
  }

  private static Features part(Map<Span, Features> parts, Span span) {
    return parts.computeIfAbsent(span, unused -> new Features());
  }
}
