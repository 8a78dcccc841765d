package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.Salvage;
import rongcuo.casefile.yaml.SyntaxErrors;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** Reads case files. Every error of a file is reported, with its place, in one run. */
public final class CaseReader {

  private CaseReader() {}

  /**
   * Reads a case file for what is made from it: whatever tells who reported is left out.
   *
   * @throws IOException if the file cannot be read; whatever is wrong inside is a problem
   */
  public static CaseDocument read(Path file) throws IOException {
    return read(BoundedFile.bytes(file), file);
  }

  /** Reads a case file from its content, as it stands. */
  public static CaseDocument read(byte[] content) {
    return read(content, null);
  }

  private static CaseDocument read(byte[] content, @Nullable Path file) {
    Problems problems = new Problems();
    ReadDocument reading = checked(content, CaseShape.CASE, problems);
    Node.Mapping root = reading == null ? null : reading.root();
    if (reading != null) {
      new CrossChecks(problems, reading).run();
    }
    Concealed concealed = file == null ? Concealed.NOTHING : Concealment.in(root, file, problems);
    CaseFile caseFile = root == null || problems.hasErrors() ? null : caseFile(root);
    return new CaseDocument(caseFile, problems.inOrder(), concealed);
  }

  /**
   * What could be read of a file.
   *
   * @param unread the text that could not; empty if all could
   */
  record ReadDocument(Node.Mapping root, String unread) {}

  static @Nullable ReadDocument checked(byte[] content, Shape.Fields shape, Problems problems) {
    if (content.length > BoundedFile.MOST_BYTES) {
      problems.error(
          Place.START,
          new Bilingual(
              "文件超过 4 MiB，不是正常的案件文件；请核对是否选错了文件。",
              "The file is larger than 4 MiB, which no case file is; check that it is the right"
                  + " one."));
      return null;
    }
    SourceText source = SourceText.decode(content, problems);
    problems.attach(source);
    if (problems.hasErrors()) {
      return null;
    }
    Salvage.Result result = Salvage.read(source, problems, CaseShape::isKey);
    Node root = result.root();
    if (root == null || (root instanceof Node.Scalar scalar && scalar.isEmpty())) {
      if (!problems.hasErrors()) {
        problems.error(
            Place.START,
            new Bilingual(
                "文件是空的；请从 schema: rongcuo/case/1 开始填写，可以参照示例案件。",
                "The file is empty; begin with schema: rongcuo/case/1, as the example cases do."));
      }
      return null;
    }
    if (!(root instanceof Node.Mapping mapping)) {
      Bilingual hint = SyntaxErrors.fullWidthHint(source, root.place());
      problems.error(
          root.place(),
          new Bilingual("此处应为“键: 值”，现为{0}。{1}", "Expected \"key: value\", found {0}.{1}")
              .with(Shape.Check.found(root), hint));
      return null;
    }
    shape.check(mapping, new Shape.Check(problems));
    return new ReadDocument(mapping, result.unread());
  }

  /** The case that a checked text has. */
  static CaseFile caseFile(Node.Mapping root) {
    CheckedMapping part = new CheckedMapping(CaseShape.CASE, root);
    Node id = part.node("id");
    return new CaseFile(
        part.requiredText("id"),
        id == null ? Place.START : id.place(),
        subjects(part.list("subjects", CaseShape.SUBJECT, CaseReader::subject)),
        part.list("evidence", CaseShape.EVIDENCE, CaseReader::evidence),
        claims(part.node("claims")),
        part.node("claims") != null,
        readings(part.node("readings")),
        reasonsOfReadings(part.node("readings")),
        facts(part.node("facts")),
        decision(part, CaseKeys.DECISION),
        decision(part, CaseKeys.RECOMMENDATION),
        formerDecisions(part),
        Particulars.of(part, CaseKeys.WHOLE_MATTER),
        part.textsByKey("numbers"),
        Keys.language(root.entries.get(0).key.text));
  }

  private static Subject subject(CheckedMapping part) {
    return new Subject(
        part.requiredText("name"),
        Boolean.TRUE.equals(part.word("role", CaseShape.ROLES)),
        facts(part.node("facts")),
        decision(part, CaseKeys.DECISION),
        decision(part, CaseKeys.RECOMMENDATION),
        formerDecisions(part),
        Particulars.of(part, CaseKeys.WHOLE_SUBJECT),
        part.textsByKey("numbers"),
        0);
  }

  /** The same, those of one name told apart. */
  private static List<Subject> subjects(List<Subject> read) {
    if (read.size() < 2) {
      return read;
    }
    List<String> names = read.stream().map(each -> Folded.of(each.name()).string()).toList();
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    names.forEach(name -> (once.add(name) ? once : shared).add(name));
    List<Subject> subjects = new ArrayList<>(read);
    for (int i = 0; i < read.size(); i++) {
      if (shared.contains(names.get(i))) {
        subjects.set(i, read.get(i).among(i + 1));
      }
    }
    return List.copyOf(subjects);
  }

  private static Evidence evidence(CheckedMapping part) {
    return new Evidence(part.requiredText("id"), Particulars.within(part, CaseKeys.PIECE));
  }

  /** The decision, or recommendation, of a case or of a subject; null if it has none. */
  private static @Nullable Decision decision(CheckedMapping holder, Section section) {
    return holder.node(section.english()) == null
        ? null
        : decision(holder.part(section.english(), section.shape()));
  }

  private static Decision decision(CheckedMapping part) {
    return new Decision(
        Particulars.within(part, CaseKeys.DECISION),
        part.textsByKey("reservations"),
        claims(part.node(CaseKeys.RELIED_ON.english())),
        fingerprint(part));
  }

  /** Those that others took the place of, the oldest first. */
  private static List<FormerDecision> formerDecisions(CheckedMapping holder) {
    return holder.list(
        CaseKeys.FORMER_DECISIONS.english(),
        CaseKeys.REPLACEMENT.shape(),
        part ->
            new FormerDecision(
                decision(part),
                Particulars.of(part, CaseKeys.OF_FORMER_DECISIONS),
                part.textsByKey("numbers")));
  }

  private static Decision.@Nullable Fingerprint fingerprint(CheckedMapping decision) {
    Node node = decision.node("fingerprint");
    return node == null
        ? null
        : new Decision.Fingerprint(
            Particulars.within(
                decision.part("fingerprint", CaseKeys.FINGERPRINT.shape()), CaseKeys.FINGERPRINT),
            node.place());
  }

  private static @Nullable List<Provision> claims(@Nullable Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      return null;
    }
    List<Provision> claims = new ArrayList<>();
    for (Node item : sequence.items) {
      if (item instanceof Node.Scalar scalar && scalar.meaning instanceof Provision provision) {
        claims.add(provision);
      }
    }
    return List.copyOf(claims);
  }

  static List<Choice> readings(@Nullable Node node) {
    List<Choice> choices = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        Choice choice = choice(entry);
        if (choice != null) {
          choices.add(choice);
        }
      }
    }
    return List.copyOf(choices);
  }

  private static @Nullable Choice choice(Node.Entry entry) {
    Node value = ofReading(entry, CaseWords.ReadingWords.CHOICE);
    return value instanceof Node.Scalar scalar && scalar.meaning instanceof Choice choice
        ? choice
        : null;
  }

  /** What stands at a key of a reading's long form; a short form is a choice. */
  private static @Nullable Node ofReading(Node.Entry entry, String key) {
    if (!(entry.meaning instanceof CaseWords.ReadingWords words)) {
      return null;
    }
    if (entry.value instanceof Node.Mapping mapping) {
      return new CheckedMapping(words.reasoned(), mapping).node(key);
    }
    return key.equals(CaseWords.ReadingWords.CHOICE) ? entry.value : null;
  }

  private static Map<Choice, String> reasonsOfReadings(@Nullable Node node) {
    Map<Choice, String> reasons = new EnumMap<>(Choice.class);
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        Choice choice = choice(entry);
        String reason = CheckedMapping.text(ofReading(entry, CaseWords.ReadingWords.REASON));
        if (choice != null && reason != null && !reason.isBlank()) {
          reasons.put(choice, reason);
        }
      }
    }
    return Collections.unmodifiableMap(reasons);
  }

  private static Map<Fact, AnsweredFact> facts(@Nullable Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Map.of();
    }
    Map<Fact, AnsweredFact> facts = new EnumMap<>(Fact.class);
    for (Node.Entry entry : mapping.entries) {
      Fact fact = (Fact) entry.meaning;
      if (fact != null) {
        facts.put(fact, answered(fact, entry));
      }
    }
    return Collections.unmodifiableMap(facts);
  }

  private static AnsweredFact answered(Fact fact, Node.Entry entry) {
    if (entry.value instanceof Node.Mapping mapping) {
      return new AnsweredFact(
          fact,
          truth(mapping.get(CaseShape.ANSWER_GIVEN)),
          CheckedMapping.texts(mapping.get(CaseShape.ANSWER_EVIDENCE)),
          CheckedMapping.text(mapping.get(CaseShape.ANSWER_NOTE)),
          CheckedMapping.text(mapping.get(CaseShape.ANSWER_BASIS)),
          contest(mapping),
          entry.key.place());
    }
    return new AnsweredFact(
        fact, truth(entry.value), List.of(), null, null, Contest.NONE, entry.key.place());
  }

  private static Contest contest(Node.Mapping answer) {
    Node against = answer.get(CaseShape.ANSWER_AGAINST);
    Node disputes = answer.get(CaseShape.ANSWER_DISPUTE);
    Node adopted = answer.get(CaseShape.ANSWER_ADOPTED);
    return against == null && disputes == null && adopted == null
        ? Contest.NONE
        : new Contest(
            CheckedMapping.texts(against),
            CheckedMapping.list(disputes, CaseShape.DISPUTE, CaseReader::dispute),
            CheckedMapping.text(adopted));
  }

  private static Dispute dispute(CheckedMapping part) {
    return new Dispute(
        part.requiredText("by"), truth(part.node(CaseShape.DISPUTE_SAYS)), part.text("text"));
  }

  private static Truth truth(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar && scalar.meaning instanceof Truth truth) {
      return truth;
    }
    throw new IllegalStateException("unchecked answer");
  }
}
