package kehys.text;

/** How readily a stop ends a sentence when a word that could begin one follows. */
enum Ending {
  /** Never: the stop belongs to a title, {@code Dr. Virtanen}. */
  NEVER,
  /** Only before a word that often begins sentences: {@code the U.S. The}. */
  RARELY,
  /** Unless a word follows that goes with it: {@code 5 p.m. Monday}. */
  OFTEN,
  /** Always. */
  ALWAYS
}
