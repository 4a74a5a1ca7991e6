package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kehys.model.Head;
import kehys.model.Labels;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * Learns all tasks with one network by Deeplearning4j, their losses added up: Adam (Kingma and Ba
 * 2015), dropout (Srivastava et al. 2014), cross entropy weighted by label; stops when the articles
 * held out are answered no better, and keeps the weights that answered them best.
 */
final class NeuralLearner {
  private final Network network;
  private final NeuralSettings settings;
  private final NeuralData data;
  private final long seed;

  NeuralLearner(Network network, NeuralSettings settings, NeuralData data, long seed) {
    this.network = network;
    this.settings = settings;
    this.data = data;
    this.seed = seed;
  }

  /**
   * Learns. One at a time, because the library draws from one generator.
   *
   * @param vectors the embeddings to begin with, one after the other
   * @param progress told of each epoch
   * @return a head for each task
   */
  List<Head> learn(float[] vectors, Consumer<Progress> progress) {
    synchronized (NeuralLearner.class) {
      return NeuralLibrary.unprinted(() -> best(graph(vectors), progress));
    }
  }

  private List<Head> best(ComputationGraph graph, Consumer<Progress> progress) {
    Batches batches = new Batches(data.seen(), data.tasks(), settings.schedule(), seed);
    List<Head> best = heads(graph);
    double highest = -1;
    int worse = 0;
    int most = settings.schedule().epochs();
    for (int epoch = 1; epoch <= most && worse < settings.schedule().patience(); epoch++) {
      double loss = batches.learn(graph);
      List<Head> now = heads(graph);
      double macroF1 = data.macroF1(now);
      progress.accept(new Epoch(epoch, most, loss, macroF1));
      worse = macroF1 > highest ? 0 : worse + 1;
      if (macroF1 > highest) {
        highest = macroF1;
        best = now;
      }
    }
    return best;
  }

  /** What the network has learned so far, as arrays. */
  List<Head> heads(ComputationGraph graph) {
    List<Head> heads = new ArrayList<>();
    for (Labels labels : data.tasks()) {
      heads.add(new Head(labels, network.export(graph, settings, output(heads.size()))));
    }
    return heads;
  }

  private static String output(int task) {
    return Network.OUTPUT + task;
  }

  /** A network before it has learned. */
  ComputationGraph graph(float[] vectors) {
    Nd4j.getRandom().setSeed(seed);
    GraphBuilder builder =
        new NeuralNetConfiguration.Builder()
            .seed(seed)
            .updater(new Adam(settings.schedule().rate()))
            .weightInit(WeightInit.XAVIER)
            .graphBuilder()
            .addInputs(Network.PIECES)
            .addLayer(Network.EMBEDDINGS, embeddings(), Network.PIECES);
    Network.Hidden hidden = network.hidden(builder, settings);
    String[] outputs = new String[data.tasks().size()];
    for (int task = 0; task < outputs.length; task++) {
      outputs[task] = output(task);
      builder.addLayer(outputs[task], output(hidden.size(), task), hidden.name());
    }
    ComputationGraph graph = new ComputationGraph(builder.setOutputs(outputs).build());
    graph.init();
    graph
        .getParam(Network.EMBEDDINGS + "_W")
        .assign(Nd4j.create(vectors, new int[] {data.pieces(), settings.size()}));
    return graph;
  }

  private EmbeddingSequenceLayer embeddings() {
    return new EmbeddingSequenceLayer.Builder()
        .nIn(data.pieces())
        .nOut(settings.size())
        .hasBias(false)
        .activation(Activation.IDENTITY)
        .build();
  }

  private OutputLayer output(int size, int task) {
    INDArray weights = Nd4j.create(data.weights(task, settings.schedule().balance()));
    return new OutputLayer.Builder(new LossMCXENT(weights))
        .nIn(size)
        .nOut(data.tasks().get(task).size())
        .dropOut(1 - settings.dropout())
        .activation(Activation.SOFTMAX)
        .build();
  }
}
