package rongcuo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import rongcuo.language.SafeText;

/** The layers of the program, kept. */
@AnalyzeClasses(packages = "rongcuo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule language = only("language", "language");
  @ArchTest static final ArchRule diagnostics = only("diagnostics", "diagnostics", "language");
  @ArchTest static final ArchRule statute = only("statute", "statute", "language");
  @ArchTest static final ArchRule facts = only("facts", "facts", "statute", "language");

  @ArchTest
  static final ArchRule reasoning = only("reasoning", "reasoning", "facts", "statute", "language");

  @ArchTest
  static final ArchRule rules = only("rules", "rules", "reasoning", "facts", "statute", "language");

  @ArchTest
  static final ArchRule explanation =
      only("explanation", "explanation", "rules", "reasoning", "facts", "statute", "language");

  @ArchTest
  static final ArchRule confidentiality =
      only("confidentiality", "confidentiality", "facts", "statute", "language");

  @ArchTest
  static final ArchRule casefile =
      only(
          "casefile", "casefile", "diagnostics", "confidentiality", "facts", "statute", "language");

  @ArchTest
  static final ArchRule inquiry =
      only("inquiry", "inquiry", "rules", "reasoning", "facts", "statute", "language");

  @ArchTest
  static final ArchRule batch =
      only(
          "batch",
          "batch",
          "casefile",
          "diagnostics",
          "confidentiality",
          "rules",
          "reasoning",
          "facts",
          "statute",
          "language");

  @ArchTest
  static final ArchRule followup =
      only(
          "followup",
          "followup",
          "casefile",
          "diagnostics",
          "rules",
          "facts",
          "statute",
          "language");

  @ArchTest static final ArchRule spreadsheet = only("spreadsheet", "spreadsheet", "language");

  @ArchTest
  static final ArchRule workbooksOnlyInSpreadsheet =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.spreadsheet..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dhatim..");

  @ArchTest
  static final ArchRule documentLibrariesOnlyInNotice =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.notice..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.samskivert..",
              "org.apache.poi.xwpf..",
              "com.openhtmltopdf..",
              "org.apache.pdfbox..");

  /** Documents know cases and rules, and no file but their templates and fonts. */
  @ArchTest
  static final ArchRule notice =
      noClasses()
          .that()
          .resideInAPackage("rongcuo.notice..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("rongcuo.batch..", "rongcuo.cli..", "org.yaml..", "picocli..");

  /** Prompts know terminals and no case. */
  @ArchTest
  static final ArchRule prompts =
      noClasses()
          .that()
          .resideInAPackage("rongcuo.cli.prompt..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("rongcuo..")
                  .and(not(resideInAnyPackage("rongcuo.cli.prompt..", "rongcuo.language.."))));

  /** Every package for itself, those within another included. */
  @ArchTest
  static final ArchRule noCycles = slices().matching("(rongcuo.**)").should().beFreeOfCycles();

  /** A room of the command line is a package of one or two commands; the frame holds all. */
  @ArchTest
  static void roomsKnowTheFrameAndThemselves(JavaClasses classes) {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass each : classes) {
      if (each.getPackageName().startsWith("rongcuo.cli.")) {
        rooms.add(each.getPackageName());
      }
    }
    assertThat(rooms).contains("rongcuo.cli.frame", "rongcuo.cli.interview");
    for (String room : rooms) {
      noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat(
              resideInAPackage("rongcuo.cli..")
                  .and(not(resideInAnyPackage("rongcuo.cli.frame", "rongcuo.cli.prompt", room))))
          .check(classes);
    }
  }

  /** Results are printed without a word of how they were asked for. */
  @ArchTest
  static final ArchRule report =
      noClasses()
          .that()
          .resideInAPackage("rongcuo.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("rongcuo.cli..", "picocli..", "org.jline..", "org.yaml..");

  /**
   * What is printed is made safe where it is printed: by the session's writers, the prompters and
   * the writers of results. A command that had to think of it would forget it.
   */
  @ArchTest
  static final ArchRule textIsMadeSafeAtTheSink =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "rongcuo.language..",
              "rongcuo.report..",
              "rongcuo.spreadsheet..",
              "rongcuo.cli.frame..",
              "rongcuo.cli.prompt..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(SafeText.class);

  /** So nothing is printed past the sinks. */
  @ArchTest
  static final ArchRule onlyTheFramePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.cli.frame..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callConstructorWhere(target(owner(assignableTo(PrintWriter.class))))
          .orShould()
          .callConstructorWhere(target(owner(assignableTo(PrintStream.class))));

  @ArchTest
  static final ArchRule commandLineOnlyInCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "org.jline..");

  @ArchTest
  static final ArchRule yamlOnlyInCasefile =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml..");

  /** What a case file says is told apart from how YAML writes it. */
  @ArchTest
  static final ArchRule yamlKnowsNoCase =
      noClasses()
          .that()
          .resideInAPackage("rongcuo.casefile.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "rongcuo.casefile", "rongcuo.casefile.edit..", "rongcuo.casefile.store..");

  /** Nothing above YAML's events is used, so that no file constructs an object. */
  @ArchTest
  static void yamlConstructsNothing(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.yaml.snakeyaml.constructor..", "org.yaml.snakeyaml.composer..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.yaml.snakeyaml.Yaml")
        .check(classes);
  }

  @ArchTest
  static final ArchRule noClockBelowCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("rongcuo.cli..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Class.class, "forName", String.class);

  @ArchTest
  static final ArchRule noReflection =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  private static ArchRule only(String layer, String... allowed) {
    String[] packages = new String[allowed.length + 6];
    for (int i = 0; i < allowed.length; i++) {
      packages[i] = "rongcuo." + allowed[i] + "..";
    }
    packages[allowed.length] = "java..";
    packages[allowed.length + 1] = "org.jspecify..";
    packages[allowed.length + 2] = "org.yaml.snakeyaml..";
    packages[allowed.length + 3] = "com.fasterxml.jackson.core..";
    packages[allowed.length + 4] = "org.dhatim.fastexcel..";
    packages[allowed.length + 5] = "";
    return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("rongcuo." + layer + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages);
  }
}
