package kehys.evaluate;

import java.util.Locale;
import kehys.model.Calibration;

/** The ways to calibrate, from the fewest to the most learned numbers. */
enum CalibrationMethod {
  NONE {
    @Override
    Calibration fit(Answers answers) {
      return Calibration.NONE;
    }
  },
  TEMPERATURE {
    @Override
    Calibration fit(Answers answers) {
      return ScalingFit.temperature(answers);
    }
  },
  VECTOR {
    @Override
    Calibration fit(Answers answers) {
      return ScalingFit.vector(answers);
    }
  },
  ISOTONIC {
    @Override
    Calibration fit(Answers answers) {
      return IsotonicFit.of(answers);
    }
  };

  /** The name used in files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Learns a calibration from answers, one or more. */
  abstract Calibration fit(Answers answers);
}
