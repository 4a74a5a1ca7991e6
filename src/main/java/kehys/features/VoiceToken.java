package kehys.features;

/** What a voice feature tells; their numbers are hashed, and so may never change. */
enum VoiceToken {
  /** Of what type the source is that the sentence credits. */
  CREDIT(1),
  /** By which rule it was found. */
  RULE(2),
  /** How the sentence stands to quotation marks, and whom it credits. */
  QUOTATION(3),
  /** Whom the sentence before credits, and how this one stands to quotation marks. */
  ONE_BEFORE(4),
  /** The same of the sentence before that. */
  TWO_BEFORE(5),
  /** That an entry of the lexicons is mentioned. */
  MENTION(6),
  /** An entry and the one mentioned before it. */
  MENTION_PAIR(7),
  /** An evaluative word or hedge, and whom the sentence credits. */
  TONE_OF_VOICE(8),
  /** A source and a cue near it. */
  SOURCE_AND_CUE(9),
  /** That a word of a tone is there, whatever its entry. */
  TONE(10),
  /** Which tones are there together, and whom the sentence credits. */
  TONE_SIGNS(11);

  private static final VoiceToken[] BACK = {QUOTATION, ONE_BEFORE, TWO_BEFORE};

  private final int number;

  VoiceToken(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Of the sentence so many before, 1 or 2. */
  static VoiceToken before(int back) {
    return BACK[back];
  }
}
