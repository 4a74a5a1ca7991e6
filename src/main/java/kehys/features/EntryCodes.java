package kehys.features;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.voice.CueKind;
import kehys.voice.CuePlace;
import kehys.voice.Entry;

/**
 * Numbers of what lexicons say, made of its name once: a name costs more than to count it, and so
 * does a map of entries, whose hash Java puts together at run time.
 */
final class EntryCodes {
  private static final int PERCENTS = 101;

  private final Function<Entry, String> names;
  private final Map<Attribution, Integer> sources = new EnumMap<>(Attribution.class);
  private final Map<Framing, Integer> polarities = new EnumMap<>(Framing.class);
  private final Map<CueKind, Map<CuePlace, Integer>> cues = new EnumMap<>(CueKind.class);

  /** Put into an object once: as a default of a map it would be at each look. */
  private final Integer others;

  /** 0 where it is not known yet; two threads that find so give it the same number. */
  private final int[] hedges = new int[PERCENTS * PERCENTS];

  /** Entries of one name have one number. */
  EntryCodes(Function<Entry, String> names) {
    this.names = names;
    for (Attribution type : Attribution.values()) {
      sources.put(type, number(new Entry.Source(type, "")));
    }
    for (Framing framing : Framing.values()) {
      polarities.put(framing, number(new Entry.Polarity(framing)));
    }
    for (CueKind kind : CueKind.values()) {
      Map<CuePlace, Integer> places = new EnumMap<>(CuePlace.class);
      for (CuePlace place : CuePlace.values()) {
        places.put(place, number(new Entry.Cue(kind, place)));
      }
      cues.put(kind, places);
    }
    this.others = number(new Entry.Role());
  }

  private int number(Entry entry) {
    return names.apply(entry).hashCode();
  }

  int of(Entry entry) {
    if (entry instanceof Entry.Source source) {
      return sources.getOrDefault(source.type(), others);
    }
    if (entry instanceof Entry.Cue cue) {
      return cues.getOrDefault(cue.kind(), Map.of()).getOrDefault(cue.place(), others);
    }
    if (entry instanceof Entry.Polarity polarity) {
      return polarities.getOrDefault(polarity.framing(), others);
    }
    return entry instanceof Entry.Hedge hedge ? hedge(hedge) : others;
  }

  private int hedge(Entry.Hedge hedge) {
    int place = hedge.low() * PERCENTS + hedge.high();
    if (hedges[place] == 0) {
      hedges[place] = number(hedge);
    }
    return hedges[place];
  }
}
