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

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rongcuo.language.SafeText;

/**
 * The layers of the program, kept. Every rule is a method: of rules that are fields, the build
 * tells no failure.
 */
@AnalyzeClasses(packages = "rongcuo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void language(JavaClasses classes) {
    only("language", "language").check(classes);
  }

  @ArchTest
  static void diagnostics(JavaClasses classes) {
    only("diagnostics", "diagnostics", "language").check(classes);
  }

  @ArchTest
  static void statute(JavaClasses classes) {
    only("statute", "statute", "language").check(classes);
  }

  @ArchTest
  static void facts(JavaClasses classes) {
    only("facts", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void reasoning(JavaClasses classes) {
    only("reasoning", "reasoning", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void rules(JavaClasses classes) {
    only("rules", "rules", "reasoning", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void explanation(JavaClasses classes) {
    only("explanation", "explanation", "rules", "reasoning", "facts", "statute", "language")
        .check(classes);
  }

  @ArchTest
  static void audit(JavaClasses classes) {
    only("audit", "audit", "rules", "reasoning", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void confidentiality(JavaClasses classes) {
    only("confidentiality", "confidentiality", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void casefile(JavaClasses classes) {
    only("casefile", "casefile", "diagnostics", "confidentiality", "facts", "statute", "language")
        .check(classes);
  }

  @ArchTest
  static void inquiry(JavaClasses classes) {
    only("inquiry", "inquiry", "rules", "reasoning", "facts", "statute", "language").check(classes);
  }

  @ArchTest
  static void batch(JavaClasses classes) {
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
            "language")
        .check(classes);
  }

  @ArchTest
  static void calendar(JavaClasses classes) {
    only("calendar", "calendar", "diagnostics", "statute", "language").check(classes);
  }

  @ArchTest
  static void steps(JavaClasses classes) {
    only(
            "steps",
            "steps",
            "calendar",
            "spreadsheet",
            "casefile",
            "rules",
            "facts",
            "statute",
            "language")
        .check(classes);
  }

  @ArchTest
  static void followup(JavaClasses classes) {
    only(
            "followup",
            "followup",
            "steps",
            "calendar",
            "casefile",
            "rules",
            "facts",
            "statute",
            "language")
        .check(classes);
  }

  /** What decisions say together is told by others. */
  @ArchTest
  static void practice(JavaClasses classes) {
    only(
            "practice",
            "practice",
            "batch",
            "steps",
            "casefile",
            "diagnostics",
            "confidentiality",
            "explanation",
            "rules",
            "reasoning",
            "facts",
            "statute",
            "language")
        .check(classes);
  }

  @ArchTest
  static void spreadsheet(JavaClasses classes) {
    only("spreadsheet", "spreadsheet", "language").check(classes);
  }

  @ArchTest
  static void workbooksOnlyInSpreadsheet(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.spreadsheet..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dhatim..")
        .check(classes);
  }

  /** Files that others made are unpacked and parsed in one place, within its bounds. */
  @ArchTest
  static void workbooksAreReadOnlyInSpreadsheet(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.spreadsheet..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.xml.stream..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.zip.ZipFile")
        .check(classes);
  }

  /** Forms know cases, and neither files nor who asks for them. */
  @ArchTest
  static void forms(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("rongcuo.form..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rongcuo.cli..", "rongcuo.batch..", "java.nio.file..", "org.yaml..")
        .check(classes);
  }

  @ArchTest
  static void documentLibrariesOnlyInNotice(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.notice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.samskivert..",
            "org.apache.poi.xwpf..",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..")
        .check(classes);
  }

  /** Documents know cases and rules, and no file but their templates and fonts. */
  @ArchTest
  static void notice(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("rongcuo.notice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rongcuo.batch..", "rongcuo.cli..", "org.yaml..", "picocli..")
        .check(classes);
  }

  /** Prompts know terminals and no case. */
  @ArchTest
  static void prompts(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("rongcuo.cli.prompt..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("rongcuo..")
                .and(not(resideInAnyPackage("rongcuo.cli.prompt..", "rongcuo.language.."))))
        .check(classes);
  }

  /** Every package for itself, those within another included. */
  @ArchTest
  static void noCycles(JavaClasses classes) {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(classes);
  }

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
  static void report(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("rongcuo.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rongcuo.cli..", "picocli..", "org.jline..", "org.yaml..")
        .check(classes);
  }

  /**
   * What is printed is made safe where it is printed: by the session's writers, the prompters and
   * the writers of results. A command that had to think of it would forget it.
   */
  @ArchTest
  static void textIsMadeSafeAtTheSink(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "rongcuo.language..",
            "rongcuo.markup..",
            "rongcuo.report..",
            "rongcuo.spreadsheet..",
            "rongcuo.cli.frame..",
            "rongcuo.cli.prompt..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(SafeText.class)
        .check(classes);
  }

  /** So nothing is printed past the sinks. */
  @ArchTest
  static void onlyTheFramePrints(JavaClasses classes) {
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
        .callConstructorWhere(target(owner(assignableTo(PrintStream.class))))
        .check(classes);
  }

  @ArchTest
  static void commandLineOnlyInCli(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.jline..")
        .check(classes);
  }

  @ArchTest
  static void yamlOnlyInCasefile(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.casefile..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(classes);
  }

  /** What a case file says is told apart from how YAML writes it. */
  @ArchTest
  static void yamlKnowsNoCase(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("rongcuo.casefile.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "rongcuo.casefile", "rongcuo.casefile.edit..", "rongcuo.casefile.store..")
        .check(classes);
  }

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
  static void noClockBelowCli(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("rongcuo.cli..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(classes);
  }

  @ArchTest
  static void noReflection(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(classes);
  }

  /**
   * A line of the picture in the notes for contributors is a layer, that below knows nothing of it.
   */
  @ArchTest
  static void thePictureOfTheLayersIsTrue(JavaClasses classes) throws IOException {
    Map<String, Integer> layers = new LinkedHashMap<>();
    String notes = Files.readString(Path.of("src/docs/contributing.md"));
    List<String> lines = notes.split("```text\n|```", 3)[1].lines().toList();
    for (String line : lines) {
      for (String name : line.split("  ")) {
        assertThat(layers.put("rongcuo." + name, lines.indexOf(line))).as(name).isNull();
      }
    }
    Set<String> onDisk = new TreeSet<>();
    Set<String> upwards = new TreeSet<>();
    for (JavaClass each : classes) {
      onDisk.add(each.getPackageName());
      int layer = layers.getOrDefault(each.getPackageName(), 0);
      for (Dependency used : each.getDirectDependenciesFromSelf()) {
        if (layers.getOrDefault(used.getTargetClass().getPackageName(), layer) < layer) {
          upwards.add(used.getDescription());
        }
      }
    }
    assertThat(layers.keySet()).containsExactlyInAnyOrderElementsOf(onDisk);
    assertThat(upwards).isEmpty();
  }

  /**
   * One name means one thing: no two classes share it, nor does one within another that is seen
   * from outside share it with a class.
   */
  @ArchTest
  static void oneNameMeansOneThing(JavaClasses classes) {
    Set<String> both =
        Set.of(
            // 认定结论: the word of a decision, and the step that records it.
            "Conclusion",
            // A question about a case: of the rules as data, of the steps as a method.
            "Condition",
            // One of several under a heading: of a mapping in YAML, of a result.
            "Entry",
            // A word of a case file: of a key, and of what a form or a step asks for.
            "Word");
    Map<String, String> named = new TreeMap<>();
    Set<String> twice = new TreeSet<>();
    for (JavaClass each : classes) {
      if (each.isTopLevelClass() && !each.getSimpleName().equals("package-info")) {
        String other = named.put(each.getSimpleName(), each.getName());
        if (other != null) {
          twice.add(other + " and " + each.getName());
        }
      }
    }
    for (JavaClass each : classes) {
      if (each.isNestedClass()
          && !each.getSimpleName().isEmpty()
          && !each.getModifiers().contains(JavaModifier.PRIVATE)
          && !both.contains(each.getSimpleName())
          && named.containsKey(each.getSimpleName())) {
        twice.add(each.getName() + " and " + named.get(each.getSimpleName()));
      }
    }
    assertThat(twice).isEmpty();
  }

  /** A rule that is a field could not fail. */
  @ArchTest
  static void everyRuleIsAMethod(JavaClasses classes) throws IOException {
    assertThat(Files.readString(Path.of("src/test/java/rongcuo/ArchitectureTest.java")))
        .doesNotContainPattern("final ArchRule \\w+ =");
  }

  /** Each package by itself; the rulebook and the rules of each article, which it lists, as one. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      return SliceIdentifier.of(each.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private static ArchRule only(String layer, String... allowed) {
    String[] packages = new String[allowed.length + 7];
    for (int i = 0; i < allowed.length; i++) {
      packages[i] = "rongcuo." + allowed[i] + "..";
    }
    packages[allowed.length] = "java..";
    packages[allowed.length + 1] = "org.jspecify..";
    packages[allowed.length + 2] = "org.yaml.snakeyaml..";
    packages[allowed.length + 3] = "com.fasterxml.jackson.core..";
    packages[allowed.length + 4] = "org.dhatim.fastexcel..";
    packages[allowed.length + 5] = "javax.xml.stream..";
    packages[allowed.length + 6] = "";
    return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("rongcuo." + layer + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages);
  }
}
