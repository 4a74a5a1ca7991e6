package kehys.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;

/** Those whom a cue of a sentence can belong to, by their place beside it. */
final class Speakers {
  private static final int FAR = 12;
  private static final int BESIDE = 3;

  /** Of these no verb is said: "her nephew says". */
  private static final WordSet POSSESSIVE = WordLists.everywhere("possessive-speakers");

  /** Languages where a pronoun that opens a sentence is seldom impersonal. */
  private static final Set<String> OPENING = Set.of("de", "en", "fi");

  private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::first);

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final Government government;
  private final Pair pair;
  private final SpeakerType types;
  private final List<Mention> speakers;

  /** A bit for each of the first speakers of whom it was asked whether a verb can be theirs. */
  private long asked;

  /** A bit for each of those of whom it can. */
  private long subjects;

  Speakers(Scene scene, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.government = government;
    this.pair = new Pair(scene);
    this.types = new SpeakerType(scene);
    this.speakers = new ArrayList<>(scene.sources());
    if (!cast.takesCapitalsForNames()) {
      addKnown();
    }
    speakers.addAll(new HeadNouns(scene).known());
    for (Mention one : scene.mentions()) {
      if (one.entry() instanceof Entry.Pronoun) {
        speakers.add(one);
      }
    }
    speakers.sort(BY_PLACE);
  }

  /** German names that the article has introduced; other names show by their capitals. */
  private void addKnown() {
    for (int word = 0; word < words.size(); word++) {
      int at = word;
      if (scene.capital(at) && !scene.source(at)) {
        cast.typeOf(words.folded(at))
            .ifPresent(
                type ->
                    speakers.add(new Mention(new Entry.Source(type, ""), words.span(at), at, at)));
      }
    }
  }

  /** Whether a cue is nothing but part of a speaker. */
  boolean hold(Mention cue) {
    for (Mention other : speakers) {
      if (other.first() <= cue.first() && other.last() >= cue.last()) {
        return true;
      }
    }
    return false;
  }

  /** "Polizeiangaben" names its source inside the cue. */
  Optional<Credit> inside(Mention cue) {
    for (Mention one : scene.sources()) {
      if (one.first() >= cue.first() && one.last() <= cue.last()) {
        return credit(one, cue);
      }
    }
    return Optional.empty();
  }

  /** "Fügte er hinzu" has its pronoun inside. */
  Optional<Credit> pronoun(Mention cue) {
    for (Mention one : speakers) {
      if (!cast.lang().equals("en")
          && one.entry() instanceof Entry.Pronoun
          && one.first() > cue.first()
          && one.last() < cue.last()) {
        return credit(one, cue);
      }
    }
    return Optional.empty();
  }

  /** "With the minister saying". */
  private boolean absolute(Mention speaker, Mention cue) {
    return words.endsWith(cue.first(), "ing") && words.is(speaker.first() - 1, "with");
  }

  /** The same for each cue of the sentence, and asked again where another rule comes to it. */
  private boolean subject(int at) {
    if (at >= Long.SIZE) {
      return subject(speakers.get(at));
    }
    long bit = 1L << at;
    if ((asked & bit) == 0) {
      asked |= bit;
      subjects |= subject(speakers.get(at)) ? bit : 0;
    }
    return (subjects & bit) != 0;
  }

  private boolean subject(Mention speaker) {
    return !government.holds(speaker)
        && !POSSESSIVE.has(words, speaker.first())
        && !ObjectCase.holds(scene, speaker);
  }

  /** The nearest speaker before a cue; as its subject, it hangs on no preposition. */
  Optional<Credit> before(Mention cue, int far, boolean asSubject) {
    for (int at = speakers.size() - 1; at >= 0; at--) {
      Mention mention = speakers.get(at);
      // A cue such as "tiedottajan mukaan" may begin with the last word of its source.
      boolean stands = mention.first() < cue.first() && mention.last() < cue.last();
      if (stands
          && cue.first() - mention.last() <= far
          && (!asSubject || subject(at) || absolute(mention, cue))) {
        Optional<Credit> found = credit(paired(mention), cue);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Mention paired(Mention mention) {
    return mention.entry() instanceof Entry.Source ? pair.best(mention) : mention;
  }

  /** The nearest speaker behind a cue. */
  Optional<Credit> after(Mention cue, int far, boolean asSubject) {
    for (int at = 0; at < speakers.size(); at++) {
      Mention one = speakers.get(at);
      boolean stands = one.first() > cue.last() && one.first() - cue.last() <= far;
      if (stands && (!asSubject || subject(at))) {
        Optional<Credit> found = credit(one, cue);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  Optional<Credit> credit(Mention mention, Mention cue) {
    if (mention.entry() instanceof Entry.Source source) {
      return Optional.of(Credit.of(types.of(mention, source), mention.span(), cue, Voice.Rule.CUE));
    }
    return mention.entry() instanceof Entry.Pronoun
            && Math.abs(mention.first() - cue.first()) <= (opens(mention) ? FAR : BESIDE)
        ? Optional.of(
            Credit.of(
                cast.meant().orElse(Attribution.INDEPENDENT),
                mention.span(),
                cue,
                Voice.Rule.PRONOUN))
        : Optional.empty();
  }

  /** "He went home and said": the subject of the whole sentence. */
  private boolean opens(Mention pronoun) {
    return pronoun.first() == 0 && OPENING.contains(cast.lang());
  }
}
