package kehys.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.model.TreeNodes;
import kehys.model.TreesClassifier;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.classification.Label;
import org.tribuo.common.xgboost.XGBoostModel;

/** XGBoost's trees as arrays that answer without the library. */
final class TreesExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final XGBoostModel<Label> learned;
  private final List<JsonNode> nodes = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();

  private TreesExport(XGBoostModel<Label> learned) {
    this.learned = learned;
  }

  static TreesClassifier of(XGBoostModel<Label> learned, LabelledRows rows) {
    return new TreesExport(learned).export(rows);
  }

  /** Its trees come round by round, one for each label that some row had. */
  private TreesClassifier export(LabelledRows rows) {
    List<JsonNode> trees = trees();
    int theirs = learned.getOutputIDInfo().size();
    int labels = rows.labels().size();
    float[] bias = new float[labels];
    Arrays.fill(bias, Learner.NEVER);
    int[] roots = new int[trees.size() / theirs * labels];
    int none = add(JSON.createObjectNode().put("leaf", 0));
    Arrays.fill(roots, none);
    for (int tree = 0; tree < trees.size(); tree++) {
      int at = rows.code(learned.getOutputIDInfo().getOutput(tree % theirs));
      bias[at] = 0;
      roots[tree / theirs * labels + at] = add(trees.get(tree));
    }
    return new TreesClassifier(rows.dimensions(), bias, roots, arrays());
  }

  private List<JsonNode> trees() {
    List<JsonNode> trees = new ArrayList<>();
    try {
      for (String tree : learned.getInnerModels().get(0).getModelDump("", false, "json")) {
        trees.add(JSON.readTree(tree));
      }
    } catch (XGBoostError | JsonProcessingException e) {
      throw new IllegalStateException("XGBoost's trees cannot be read", e);
    }
    return trees;
  }

  /** Adds a node and all below it, and says where it stands. */
  private int add(JsonNode node) {
    int place = nodes.size();
    int[] below = new int[3];
    nodes.add(node);
    children.add(below);
    for (JsonNode child : node.path("children")) {
      int added = add(child);
      int id = child.path("nodeid").asInt();
      below[0] = node.path("yes").asInt() == id ? added : below[0];
      below[1] = node.path("no").asInt() == id ? added : below[1];
      below[2] = node.path("missing").asInt() == id ? added : below[2];
    }
    return place;
  }

  private TreeNodes arrays() {
    int[] feature = nodes.stream().mapToInt(this::feature).toArray();
    float[] threshold = new float[nodes.size()];
    for (int i = 0; i < threshold.length; i++) {
      String name = feature[i] == TreeNodes.LEAF ? "leaf" : "split_condition";
      threshold[i] = nodes.get(i).path(name).floatValue();
    }
    return new TreeNodes(feature, threshold, child(0), child(1), child(2));
  }

  /** Its features are called f0, f1 and so on, in the order of Tribuo's. */
  private int feature(JsonNode node) {
    if (!node.has("split")) {
      return TreeNodes.LEAF;
    }
    int id = Integer.parseInt(node.path("split").asText().substring(1));
    return Integer.parseInt(learned.getFeatureIDMap().get(id).getName());
  }

  private int[] child(int which) {
    return children.stream().mapToInt(three -> three[which]).toArray();
  }
}
