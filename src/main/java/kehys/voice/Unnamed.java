package kehys.voice;

/**
 * Credits whose source is named elsewhere, or nowhere.
 *
 * @param last whoever spoke last
 * @param document what somebody has written
 * @param somebody anybody
 */
record Unnamed(LastSpeaker last, DocumentWord document, Somebody somebody) {
  /** Those of one sentence. */
  static Unnamed of(Scene scene, Speakers speakers, Government government) {
    LastSpeaker last = new LastSpeaker(scene, speakers);
    DocumentWord document = new DocumentWord(scene, speakers, last);
    return new Unnamed(last, document, new Somebody(scene, government));
  }
}
