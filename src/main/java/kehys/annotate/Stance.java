package kehys.annotate;

import java.util.Locale;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.text.PublisherType;

/** What attribution and framing together say, by the codebook. */
public enum Stance {
  STATE_MEDIA_PRAISE,
  INTELLIGENCE_ESTIMATE,
  NEUTRAL_REPORTING,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The task's name in results. */
  public static final String TASK = "stance";

  /** The name used in files, such as {@code state-media-praise}. */
  public String label() {
    return label;
  }

  /** The stance of a sentence in an article of such a publisher. */
  public static Stance of(Attribution attribution, Framing framing, PublisherType publisher) {
    return switch (framing) {
      case PRAISE -> ofState(attribution, publisher) ? STATE_MEDIA_PRAISE : OTHER;
      case ESTIMATE -> attribution == Attribution.INTELLIGENCE ? INTELLIGENCE_ESTIMATE : OTHER;
      case NEUTRAL -> NEUTRAL_REPORTING;
      case BLAME -> OTHER;
    };
  }

  /** State media speak for the state: its officials and its own voice count as theirs. */
  private static boolean ofState(Attribution attribution, PublisherType publisher) {
    return switch (attribution) {
      case STATE_MEDIA -> true;
      case NARRATOR, OFFICIAL -> publisher == PublisherType.STATE_MEDIA;
      case INTELLIGENCE, INDEPENDENT -> false;
    };
  }
}
