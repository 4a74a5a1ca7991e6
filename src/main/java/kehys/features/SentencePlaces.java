package kehys.features;

import java.util.List;
import kehys.text.Kind;
import kehys.text.Sentence;
import kehys.voice.Reading;

/** Where what is seen of a sentence falls in the vector, kind by kind, before it is weighed. */
final class SentencePlaces {
  private static final int LAST_PLACE = 8;

  private final HashSettings settings;
  private final Ngrams ngrams;
  private final VoiceFeatures voices;

  SentencePlaces(HashSettings settings, Ngrams ngrams, VoiceFeatures voices) {
    this.settings = settings;
    this.ngrams = ngrams;
    this.voices = voices;
  }

  /** The places of one sentence, held by {@code scratch} until its next use. */
  Places of(Reading reading, int sentence, Scratch scratch) {
    Places places = scratch.places;
    places.clear();
    words(reading, sentence, scratch);
    if (settings.before() > 0 && settings.sight().context() && sentence > 0) {
      scratch.points.read(text(reading, sentence - 1));
      ngrams.words(scratch.points, Namespace.WORD_BEFORE, places);
      places.end(Namespace.WORD_BEFORE, settings.before());
    }
    if (settings.voices() > 0) {
      voices.tell(reading, sentence, places);
      places.end(Namespace.VOICE, settings.voices());
    }
    if (settings.place() > 0) {
      place(reading.document().sentences(), sentence, places);
      places.end(Namespace.PLACE, settings.place());
    }
    return places;
  }

  private void words(Reading reading, int sentence, Scratch scratch) {
    if (settings.words() > 0) {
      scratch.points.read(text(reading, sentence));
      ngrams.words(scratch.points, Namespace.WORD, scratch.places);
      scratch.places.end(Namespace.WORD, 1);
    }
    if (settings.words() > 0 && settings.characters() > 0) {
      ngrams.characters(scratch.points, scratch.places);
      scratch.places.end(Namespace.CHARACTER, 1);
    }
  }

  private void place(List<Sentence> all, int sentence, Places places) {
    int headline = all.get(sentence).kind() == Kind.HEADLINE ? 1 : 0;
    int fromStart = Math.min(sentence, LAST_PLACE);
    places.add(ngrams.place(Namespace.PLACE, 2 * fromStart + headline));
    places.add(ngrams.place(Namespace.PLACE, -1 - headline));
  }

  /** The sentence as far as it may be seen. */
  String text(Reading reading, int sentence) {
    return switch (settings.sight().names()) {
      case SEEN -> reading.document().sentences().get(sentence).text();
      case MASKED -> MaskedText.of(reading, sentence);
    };
  }
}
