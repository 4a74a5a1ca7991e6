package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Card;
import kehys.model.Member;
import kehys.model.Model;

/** Several recipes in one model, whose answers are averaged. */
final class Ensemble implements Trainer {
  private final List<Part> parts;

  /**
   * A recipe of the ensemble.
   *
   * @param recipe its name
   * @param trainer learns its members
   */
  record Part(String recipe, Trainer trainer) {}

  /** Learns these one after the other. */
  Ensemble(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    List<Member> members = new ArrayList<>();
    Map<String, String> settings = new TreeMap<>();
    List<Card> cards = new ArrayList<>();
    for (Part part : parts) {
      Model model = part.trainer().train(corpus, tasks, seed);
      members.addAll(model.members());
      cards.add(model.card());
      model
          .card()
          .settings()
          .forEach((name, value) -> settings.put(part.recipe() + "." + name, value));
    }
    return new Model(card(cards.get(0), settings), members, List.of());
  }

  private Card card(Card first, Map<String, String> settings) {
    String recipe = String.join("+", parts.stream().map(Part::recipe).toList());
    return new Card(
        first.name(),
        recipe,
        settings,
        first.seed(),
        first.version(),
        first.command(),
        first.data(),
        first.measured());
  }
}
