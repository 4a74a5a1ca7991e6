package kehys.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import kehys.model.VectorScaling;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Finds the scaling with the least log loss. */
final class ScalingFit {
  private static final int EVALUATIONS = 2_000;
  private static final double LEAST_SLOPE = 0.05;
  private static final double MOST_SLOPE = 20;

  private ScalingFit() {}

  /** One slope for all labels. */
  static VectorScaling temperature(Answers answers) {
    ScalingLoss loss = new ScalingLoss(answers);
    double slope =
        new BrentOptimizer(1e-6, 1e-8)
            .optimize(
                GoalType.MINIMIZE,
                new MaxEval(EVALUATIONS),
                new SearchInterval(LEAST_SLOPE, MOST_SLOPE, 1),
                new UnivariateObjectiveFunction(value -> loss.value(loss.even(value))))
            .getPoint();
    return VectorScaling.temperature(1 / slope);
  }

  /** A slope and a shift for each label, held near 1 and 0 as if a few sentences said so. */
  static VectorScaling vector(Answers answers) {
    ScalingLoss loss = new ScalingLoss(answers);
    double[] found =
        new NonLinearConjugateGradientOptimizer(
                Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-9, 1e-9))
            .optimize(
                new MaxEval(EVALUATIONS),
                GoalType.MINIMIZE,
                new ObjectiveFunction(loss::value),
                new ObjectiveFunctionGradient(loss::gradient),
                new InitialGuess(loss.even(1)))
            .getPoint();
    int labels = found.length / 2;
    return new VectorScaling(
        list(Arrays.copyOf(found, labels), LEAST_SLOPE),
        list(Arrays.copyOfRange(found, labels, found.length), Double.NEGATIVE_INFINITY));
  }

  private static List<Double> list(double[] values, double least) {
    return DoubleStream.of(values).map(value -> Math.max(least, value)).boxed().toList();
  }
}
