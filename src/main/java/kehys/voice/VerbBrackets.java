package kehys.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * German verbs whose other half ends their clause, so that no form of the lexicon matches in one
 * piece: "gab den Namen des Schiffs bekannt". The pairs are the cues of several words whose first
 * and last word stand in the sets asked for here.
 */
final class VerbBrackets {
  /** Words from a verb to its particle. */
  private static final int LATE = 20;

  private static final WordSet VERBS = WordLists.everywhere("bracket-verbs");
  private static final WordSet PARTICLES = WordLists.everywhere("bracket-particles");

  /** "Gab den Ton an" says nothing: objects that make another verb of the two. */
  private static final WordSet IDIOMS = WordLists.everywhere("bracket-idioms");

  private static final WordSet AND = WordLists.everywhere("and");

  private static final String JOINING = " -\u00a0\u2019'";

  /** What ends a clause, which a particle then does not end any more. */
  private static final String PARTING = ",;:";

  private final Map<String, List<Halves>> pairs = new HashMap<>();

  /** What belongs to a verb, in this order, and what the lexicon says of both together. */
  private record Halves(List<String> rest, Entry entry) {}

  /** The pairs among the forms of a language. */
  VerbBrackets(List<Form> forms) {
    for (Form form : forms) {
      String[] parts = form.written().split(" ");
      boolean verb = form.entry() instanceof Entry.Cue cue && cue.place() == CuePlace.VERB;
      if (verb && VERBS.has(parts[0]) && PARTICLES.has(parts[parts.length - 1])) {
        List<String> rest = List.of(parts).subList(1, parts.length);
        pairs
            .computeIfAbsent(parts[0], any -> new ArrayList<>())
            .add(new Halves(rest, form.entry()));
      }
    }
  }

  /** The mentions with those of verbs that are cues by a word far behind, by place. */
  List<Mention> added(List<Mention> mentions, SentenceWords words) {
    List<Mention> all = mentions;
    for (int word = 0; !pairs.isEmpty() && word < words.size(); word++) {
      Optional<Entry> entry = VERBS.has(words, word) ? entry(words, word) : Optional.empty();
      if (entry.isPresent() && !Mentions.cueAt(mentions, word)) {
        all = all == mentions ? new ArrayList<>(mentions) : all;
        insert(all, new Mention(entry.orElseThrow(), words.span(word), word, word));
      }
    }
    return all;
  }

  private static void insert(List<Mention> all, Mention mention) {
    int at = 0;
    while (at < all.size() && all.get(at).first() <= mention.first()) {
      at++;
    }
    all.add(at, mention);
  }

  private Optional<Entry> entry(SentenceWords words, int verb) {
    if (words.capital(verb)) {
      return Optional.empty();
    }
    for (Halves pair : pairs.getOrDefault(words.folded(verb), List.of())) {
      if (closes(words, verb, pair.rest())) {
        return Optional.of(pair.entry());
      }
    }
    return Optional.empty();
  }

  /** Whether the rest of a pair follows in its order, and its last word ends the clause. */
  private static boolean closes(SentenceWords words, int verb, List<String> rest) {
    int found = 0;
    for (int word = verb + 1; word < words.size() && word - verb <= LATE; word++) {
      if (words.anyBetween(word - 1, word, PARTING)) {
        return false;
      }
      if (words.is(word, rest.get(found)) && (found + 1 < rest.size() || ends(words, word))) {
        found++;
      }
      if (found == rest.size()) {
        return word == verb + 1 || !IDIOMS.has(words, word - 1);
      }
    }
    return false;
  }

  private static boolean ends(SentenceWords words, int word) {
    return word + 1 == words.size()
        || !words.onlyBetween(word, word + 1, JOINING)
        || AND.has(words, word + 1);
  }
}
