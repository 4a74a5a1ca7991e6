package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Featurizer;

/** How a member is told in the metadata. */
record MemberForm(FeaturizerForm featurizer, List<HeadForm> heads) {

  static MemberForm of(Member member) {
    return new MemberForm(
        FeaturizerForm.of(member.featurizer()), member.heads().stream().map(HeadForm::of).toList());
  }

  static MemberForm of(JsonValue json) {
    json.of("featurizer", "heads");
    return new MemberForm(
        FeaturizerForm.of(json.get("featurizer")), json.get("heads").list(HeadForm::of));
  }

  /** The arrays of a member under names that begin with its number. */
  static List<Tensor> tensors(Member member, int number) {
    String name = name(number);
    List<Tensor> tensors = new ArrayList<>(FeaturizerForm.tensors(member.featurizer(), name));
    member
        .heads()
        .forEach(head -> tensors.addAll(head.classifier().tensors(name + head.labels().task())));
    return tensors;
  }

  Member read(TensorFile file, int number) {
    Featurizer read = featurizer.read(file, name(number));
    return new Member(
        read,
        heads.stream().map(head -> head.read(file, name(number), read.dimensions())).toList());
  }

  private static String name(int number) {
    return number + ".";
  }
}
