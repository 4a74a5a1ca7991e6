package kehys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kehys", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule each_floor_leans_only_on_floors_below_it =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("kehys.cli..")
          .layer("report")
          .definedBy("kehys.report..")
          .layer("compare")
          .definedBy("kehys.compare..")
          .layer("behaviour")
          .definedBy("kehys.behaviour..")
          .layer("evaluate")
          .definedBy("kehys.evaluate..")
          .layer("statistics")
          .definedBy("kehys.statistics..")
          .layer("train")
          .definedBy("kehys.train..")
          .layer("annotate")
          .definedBy("kehys.annotate..")
          .layer("model")
          .definedBy("kehys.model..")
          .layer("features")
          .definedBy("kehys.features..")
          .layer("voice")
          .definedBy("kehys.voice..")
          .layer("audit")
          .definedBy("kehys.audit..")
          .layer("data")
          .definedBy("kehys.data..")
          .layer("text")
          .definedBy("kehys.text..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("cli", "report")
          .whereLayer("behaviour")
          .mayOnlyBeAccessedByLayers("cli", "report")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli", "report", "compare")
          .whereLayer("statistics")
          .mayOnlyBeAccessedByLayers("cli", "report", "compare", "behaviour", "evaluate")
          .whereLayer("train")
          .mayOnlyBeAccessedByLayers("cli", "report", "compare", "evaluate")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("cli", "report", "compare", "behaviour", "evaluate", "train")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "report",
              "compare",
              "behaviour",
              "evaluate",
              "statistics",
              "train",
              "annotate")
          .whereLayer("features")
          .mayOnlyBeAccessedByLayers(
              "cli", "report", "compare", "evaluate", "train", "annotate", "model")
          .whereLayer("voice")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "report",
              "compare",
              "behaviour",
              "evaluate",
              "train",
              "annotate",
              "model",
              "features")
          .whereLayer("audit")
          .mayOnlyBeAccessedByLayers("cli", "report", "compare", "evaluate")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "report",
              "compare",
              "behaviour",
              "evaluate",
              "train",
              "annotate",
              "model",
              "features",
              "voice",
              "audit")
          .because("an article flows one way, and nothing calls back up");

  @ArchTest
  static final ArchRule training_libraries_have_one_door =
      only(
              "kehys.train..",
              "org.tribuo..",
              "de.bwaldvogel..",
              "ml.dmlc..",
              "org.deeplearning4j..",
              "org.nd4j..")
          .because("what leaves the training floor is plain arrays, so scoring loads no library");

  @ArchTest
  static final ArchRule file_formats_have_one_door =
      only("kehys.data..", "org.apache.commons.csv..", "org.jsoup..", "org.commonmark..")
          .because("what a file looks like is nobody's business above the floor that reads it");

  @ArchTest
  static final ArchRule the_library_of_distributions_has_one_door =
      only("kehys.statistics..", "org.apache.commons.math3.distribution..")
          .because("a bound or a chance is asked for by its name in statistics");

  @ArchTest
  static final ArchRule the_library_of_optimisers_has_one_door =
      only("kehys.evaluate..", "org.apache.commons.math3.optim..")
          .because("a fit is asked for by what it fits");

  @ArchTest
  static final ArchRule statistics_know_counts_and_no_articles =
      classes()
          .that()
          .resideInAPackage("kehys.statistics..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "kehys.statistics..",
              "kehys.model..",
              "org.apache.commons.math3.distribution..",
              "org.jspecify..",
              "java..")
          .because("a figure is the same whatever was counted");

  @ArchTest
  static final ArchRule the_template_engine_has_one_door =
      only("kehys.report..", "freemarker..")
          .because("what is escaped, and how, is decided in one place");

  @ArchTest
  static final ArchRule the_command_line_library_has_one_door =
      only("kehys.cli..", "picocli..").because("everything below can be called from Java");

  @ArchTest
  static final ArchRule scoring_knows_no_training =
      noClasses()
          .that()
          .resideInAnyPackage(
              "kehys.annotate..",
              "kehys.model..",
              "kehys.features..",
              "kehys.data..",
              "kehys.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kehys.train..",
              "kehys.evaluate..",
              "kehys.statistics..",
              "org.tribuo..",
              "org.deeplearning4j..",
              "org.nd4j..")
          .because("a score has to start fast and load nothing but arrays");

  private static ArchRule only(String floor, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(floor)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }

  @ArchTest
  static final ArchRule types_are_named_for_what_they_are =
      classes()
          .should()
          .haveNameNotMatching(".*(Impl|Manager|Util|Utils|Helper|Abstract\\w*)")
          .because("a name from the field says more than a role in a pattern");
}
