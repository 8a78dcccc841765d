package rongcuo.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Witness;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.steps.course.RefusedException;

/** Amendments one after the other, at random: the file stays a case and keeps all the rest. */
class RandomAmendmentsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 9, 0);

  @TempDir Path folder;

  /** What one amendment may touch: places of the file, by how they begin in English keys. */
  private record Touching(Amendment amendment, Predicate<List<String>> places) {}

  @ParameterizedTest
  @ValueSource(strings = {"inspection-concealed", "online-information", "open-inquiry"})
  void anySequenceKeepsTheFileValidAndLosesNothingElse(String name) throws IOException {
    Path from = Path.of("cases/" + name + ".yaml");
    for (int seed = 0; seed < 4; seed++) {
      Path file = folder.resolve(name + seed + ".yaml");
      Files.copy(from, file);
      Random random = new Random(seed);
      int done = 0;
      try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
        for (int i = 0; i < 60; i++) {
          done += amend(editor, random) ? 1 : 0;
        }
      }
      assertThat(done).isGreaterThan(20);
    }
  }

  private static boolean amend(CaseEditor editor, Random random) {
    List<Changes.Said> before = Changes.of(editor).texts();
    byte[] content = editor.content();
    CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
    try {
      Touching touching = any(Amending.of(caseFile, editor), caseFile, random);
      editor.apply(touching.amendment.edits());
      assertThat(editor.document().hasErrors()).isFalse();
      List<String> kept = said(before, touching.places.negate());
      assertThat(said(Changes.of(editor).texts(), touching.places.negate()))
          .containsExactlyElementsOf(kept);
      return true;
    } catch (RefusedException | EditRefusedException e) {
      assertThat(editor.content()).isEqualTo(content);
      return false;
    }
  }

  private static List<String> said(List<Changes.Said> texts, Predicate<List<String>> at) {
    List<String> said = new ArrayList<>();
    for (Changes.Said each : texts) {
      if (at.test(each.path())) {
        said.add(each.path() + "=" + each.text());
      }
    }
    return said;
  }

  private static Touching any(Amending amending, CaseFile caseFile, Random random)
      throws RefusedException {
    return switch (random.nextInt(6)) {
      case 0 -> officers(amending, caseFile, random);
      case 1 -> evidence(amending, caseFile, random);
      case 2 -> claims(amending, random);
      case 3 -> readings(amending, random);
      case 4 -> answers(amending, caseFile, random);
      default -> texts(amending, random);
    };
  }

  private static Predicate<List<String>> at(String... first) {
    return path -> List.of(first).contains(path.get(0));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Touching officers(Amending amending, CaseFile caseFile, Random random)
      throws RefusedException {
    Officers officers = new Officers(amending);
    Subject subject = one(caseFile.subjects(), random);
    String name = "某" + (char) ('甲' + random.nextInt(40));
    Map<Key<?>, List<String>> given =
        Map.of(CaseKeys.POST, List.of(random.nextBoolean() ? "科员" : ""));
    Amendment amendment =
        switch (random.nextInt(4)) {
          case 0 -> officers.add(name, null, given);
          case 1 -> officers.correct(subject, name, null, Map.of());
          case 2 -> officers.correct(subject, null, random.nextBoolean(), given);
          default -> officers.remove(subject);
        };
    // The first subject's own answers go from the matter's to it when a second one joins; what was
    // decided for all goes to those whom it concerned.
    return new Touching(
        amendment,
        at(
            "subjects",
            "initiation",
            "facts",
            "analysis",
            "decision",
            "notified",
            "correction",
            "former-decisions"));
  }

  private static Touching evidence(Amending amending, CaseFile caseFile, Random random)
      throws RefusedException {
    EvidenceRegister register = new EvidenceRegister(amending);
    Map<Key<?>, List<String>> given =
        Map.of(
            one(CaseKeys.PIECE.keys(), random) == CaseKeys.EVIDENCE_DATE
                ? CaseKeys.EVIDENCE_DATE
                : CaseKeys.EVIDENCE_ABOUT,
            List.of(random.nextBoolean() ? "2026-03-18" : ""));
    if (caseFile.evidence().isEmpty() || random.nextInt(3) == 0) {
      return new Touching(register.add(null, given), at("evidence"));
    }
    String id = one(caseFile.evidence().stream().map(Evidence::id).toList(), random);
    if (random.nextBoolean()) {
      return new Touching(register.correct(id, null, given), at("evidence"));
    }
    Amendment amendment =
        random.nextBoolean()
            ? register.remove(id)
            : register.correct(id, "N" + random.nextInt(50), Map.of());
    return new Touching(
        amendment,
        path -> path.get(0).equals("evidence") || path.contains("facts") && isCitation(path));
  }

  private static boolean isCitation(List<String> path) {
    return path.contains("evidence");
  }

  private static Touching claims(Amending amending, Random random) throws RefusedException {
    ClaimList list = new ClaimList(amending);
    List<Provision> items = List.of(one(Provision.claimable(), random));
    Amendment amendment =
        switch (random.nextInt(5)) {
          case 0 -> list.all();
          case 1 -> list.removeAll();
          case 2 -> list.remove(items);
          default -> list.add(items);
        };
    return new Touching(amendment, at("claims"));
  }

  private static Touching readings(Amending amending, Random random) throws RefusedException {
    ReadingChoices readings = new ReadingChoices(amending);
    Reading reading = one(List.of(Reading.values()), random);
    Choice choice = one(List.copyOf(reading.choices()), random);
    Amendment amendment =
        random.nextInt(3) == 0
            ? readings.remove(reading)
            : readings.choose(reading, choice, random.nextBoolean() ? "理由" : "");
    return new Touching(amendment, at("readings"));
  }

  private static Touching answers(Amending amending, CaseFile caseFile, Random random)
      throws RefusedException {
    Subject subject = random.nextBoolean() ? null : one(caseFile.subjects(), random);
    AnswerSheet answers = new AnswerSheet(amending, subject);
    Fact fact = one(List.of(Fact.values()), random);
    Amendment amendment =
        random.nextInt(4) == 0
            ? answers.remove(fact)
            : answers.set(
                fact,
                one(List.of(Truth.values()), random),
                Map.of("note", EditValue.text(random.nextBoolean() ? "备注" : "")));
    return new Touching(amendment, path -> path.contains("facts") && path.contains(fact.id()));
  }

  private static Touching texts(Amending amending, Random random) throws RefusedException {
    TextPlace place = one(TextPlace.all(), random);
    Texts texts = new Texts(amending, null);
    Amendment amendment =
        random.nextInt(3) == 0
            ? texts.remove(place, 0)
            : texts.set(place, List.of(value(place.key())), 0);
    String section = place.id().split("\\.")[0];
    return new Touching(
        amendment, path -> path.contains(section) || path.contains(place.key().english()));
  }

  private static String value(Key<?> key) {
    return switch (key.kind()) {
      case DATE -> "2026-04-20";
      case WORD -> key.words().get(0).english();
      case NUMBER -> "7";
      case LINE, TEXT, LINES, TEXTS, PARTS -> "内容：#一";
    };
  }
}
