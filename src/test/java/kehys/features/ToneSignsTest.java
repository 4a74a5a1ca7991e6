package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.data.Framing;
import kehys.text.Span;
import kehys.voice.CueKind;
import kehys.voice.CuePlace;
import kehys.voice.Entry;
import kehys.voice.Mention;
import org.junit.jupiter.api.Test;

class ToneSignsTest {
  private static Mention mention(Entry entry) {
    return new Mention(entry, new Span(0, 1), 0, 0);
  }

  private static int signs(Entry... entries) {
    return ToneSigns.of(List.of(entries).stream().map(ToneSignsTest::mention).toList());
  }

  @Test
  void a_sign_counts_once_however_it_is_told() {
    Entry accuses = new Entry.Cue(CueKind.ACCUSE, CuePlace.VERB);
    Entry blames = new Entry.Polarity(Framing.BLAME);
    assertThat(signs(accuses, blames)).isEqualTo(signs(blames)).isNotZero();
  }

  @Test
  void different_signs_are_told_apart() {
    Entry hedge = new Entry.Hedge(20, 80);
    Entry praise = new Entry.Polarity(Framing.PRAISE);
    assertThat(signs(hedge, praise)).isNotEqualTo(signs(hedge)).isNotEqualTo(signs(praise));
  }

  @Test
  void what_only_credits_or_only_looks_like_praise_is_no_sign() {
    Entry says = new Entry.Cue(CueKind.SAY, CuePlace.VERB);
    assertThat(signs(says, new Entry.Polarity(Framing.NEUTRAL))).isZero();
  }
}
