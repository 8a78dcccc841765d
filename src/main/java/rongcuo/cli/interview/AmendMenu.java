package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.amendment.Officers;
import rongcuo.amendment.ReadingChoices;
import rongcuo.amendment.TextPlace;
import rongcuo.amendment.Texts;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.cli.interview.Menu.Entry;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;

/**
 * What a case has, to be added to, corrected and removed at any question: officers, evidence, what
 * is relied on, readings, texts and dates, steps. Everything is on disk at once.
 */
record AmendMenu(Sitting sitting) {
  /** Until the person goes back, or leaves. */
  Move ask() {
    return menu(
        new Bilingual("增加、更正、删除哪一类内容？", "What is to be added to, corrected or removed?"),
        () ->
            List.of(
                entry(new Bilingual("当事人", "officers"), this::officers),
                entry(new Bilingual("证据", "evidence"), this::evidence),
                entry(new Bilingual("主张的情形", "what is relied on"), this::claims),
                entry(new Bilingual("解释口径和理由", "readings and their reasons"), this::readings),
                entry(new Bilingual("案件的文字和日期", "texts and dates of the case"), this::texts),
                entry(Proceedings.TITLE, new Proceedings(sitting)::ask)));
  }

  private Entry entry(Bilingual label, Supplier<Move> act) {
    return Entry.of(label, act, sitting);
  }

  private Move menu(Bilingual question, Supplier<List<Entry>> entries) {
    return new Menu(sitting, new Bilingual("增改删", "add, correct, remove")).ask(question, entries);
  }

  private CaseFile caseFile() {
    return sitting.draft().caseFile();
  }

  /** A field with what stands there. */
  private Entry field(FormField field) {
    String shown = field.listed(caseFile(), sitting.language()).replace("\n", " ");
    return new Entry(
        sitting.say(field.label())
            + sitting.say("：", ": ")
            + (shown.isEmpty() ? sitting.say("（未填）", "(empty)") : shown),
        new FieldStep(field, sitting)::ask);
  }

  private Move officers() {
    return menu(
        new Bilingual("哪一名当事人？", "Which officer?"),
        () -> {
          List<Entry> entries = new ArrayList<>();
          for (int i = 0; i < caseFile().subjects().size(); i++) {
            int place = i;
            Subject subject = caseFile().subjects().get(i);
            String post = subject.post() == null ? "" : "  " + subject.post();
            String namesake = subject.namesake() == 0 ? "" : "（" + subject.namesake() + "）";
            entries.add(new Entry(subject.name() + namesake + post, () -> officer(place)));
          }
          entries.add(entry(new Bilingual("增加一名当事人", "add a subject"), () -> addOfficer(sitting)));
          return entries;
        });
  }

  /** Adds a subject on one form; BACK if the person thought better. */
  static Move addOfficer(Sitting sitting) {
    return new NewOfficer(sitting).ask();
  }

  private Move officer(int place) {
    int before = caseFile().subjects().size();
    return menu(
        new Bilingual("改哪一项？", "What of it?"),
        () -> {
          List<Entry> entries = new ArrayList<>();
          if (caseFile().subjects().size() == before) {
            InterviewForm.subject(place).forEach(each -> entries.add(field(each)));
            entries.add(
                entry(
                    new Bilingual("删除这名当事人", "remove this subject"),
                    () ->
                        sitting.amended(
                            amending ->
                                new Officers(amending)
                                    .remove(amending.caseFile().subjects().get(place)))));
          }
          return entries;
        });
  }

  private Move evidence() {
    return menu(
        new Bilingual("哪一份证据？", "Which piece of evidence?"),
        () -> {
          List<Entry> entries = new ArrayList<>();
          for (Evidence each : caseFile().evidence()) {
            int place = caseFile().evidence().indexOf(each);
            entries.add(new Entry(PieceForm.named(each), () -> piece(place)));
          }
          entries.add(
              entry(
                  new Bilingual("登记一份证据", "list a piece of evidence"),
                  () -> new PieceForm(sitting).ask()));
          return entries;
        });
  }

  private Move piece(int place) {
    int before = caseFile().evidence().size();
    return menu(
        new Bilingual("改哪一项？", "What of it?"),
        () -> {
          List<Entry> entries = new ArrayList<>();
          if (caseFile().evidence().size() != before) {
            return entries;
          }
          entries.add(field(idOfPiece(place)));
          CaseKeys.PIECE.keys().forEach(key -> entries.add(field(ofPiece(key, place))));
          entries.add(
              entry(
                  new Bilingual("删除这份证据", "remove this piece"),
                  () ->
                      sitting.amended(
                          amending ->
                              new EvidenceRegister(amending)
                                  .remove(amending.caseFile().evidence().get(place).id()))));
          return entries;
        });
  }

  private static FormField idOfPiece(int place) {
    Bilingual name = new Bilingual("编号", "the id");
    return new FormField(
        List.of("evidence", Integer.toString(place), "id"),
        FormField.Kind.TEXT,
        List.of(),
        name,
        name,
        new Bilingual("引用它的回答随之改动。", "Answers that cite it are changed too."),
        file -> file.evidence().get(place).id(),
        (amending, id) ->
            new EvidenceRegister(amending)
                .correct(amending.caseFile().evidence().get(place).id(), id, Map.of()),
        null);
  }

  private static FormField ofPiece(Key<?> key, int place) {
    return FormField.named(
        key,
        List.of("evidence", Integer.toString(place), key.english()),
        file -> file.evidence().get(place).said(),
        (amending, text) ->
            new EvidenceRegister(amending)
                .correct(
                    amending.caseFile().evidence().get(place).id(),
                    null,
                    Map.of(key, FormField.values(key, text))));
  }

  private Move claims() {
    return menu(
        new Bilingual("主张的哪一部分？", "Which part of it?"),
        () -> {
          List<OpeningStep> steps = new ArrayList<>(List.of(new ClaimsOrAll(sitting)));
          if (caseFile().claims() != null) {
            ClaimsOf.ARTICLES.forEach(article -> steps.add(new ClaimsOf(article, sitting)));
          }
          return steps.stream().map(this::step).toList();
        });
  }

  private Entry step(OpeningStep step) {
    return new Entry(sitting.say(step.label()) + sitting.say("：", ": ") + step.shown(), step::ask);
  }

  private Move readings() {
    return menu(
        new Bilingual("哪一项解释口径？", "Which reading?"),
        () -> {
          List<Entry> entries = new ArrayList<>();
          for (Reading reading : Reading.values()) {
            Choice chosen = ReadingChoices.chosen(caseFile(), reading);
            String shown =
                chosen == null
                    ? sitting.say("（本案未选定）", "(no choice of this case)")
                    : sitting.say(chosen.meaning());
            entries.add(
                new Entry(
                    sitting.say(reading.label()) + sitting.say("：", ": ") + shown,
                    () -> reading(reading)));
          }
          return entries;
        });
  }

  private Move reading(Reading reading) {
    sitting.ask(reading.label());
    Choice chosen = ReadingChoices.chosen(caseFile(), reading);
    List<Selectable> options = new ArrayList<>();
    for (Choice choice : reading.choices()) {
      options.add(Selectable.of(sitting.say(choice.meaning())));
    }
    options.add(
        Selectable.of(sitting.say("本案不选定，按单位配置或者默认", "no choice: the office's, or the default")));
    int standing =
        chosen == null ? options.size() - 1 : List.copyOf(reading.choices()).indexOf(chosen);
    Reply reply = sitting.prompter().pick(options, standing, EnumSet.of(Action.BACK, Action.LEAVE));
    if (!(reply instanceof Reply.Picked picked)) {
      return Move.of(reply);
    }
    if (picked.index() == options.size() - 1) {
      return chosen == null
          ? Move.STAY
          : sitting.amended(amending -> new ReadingChoices(amending).remove(reading));
    }
    return reason(List.copyOf(reading.choices()).get(picked.index()), chosen);
  }

  private Move reason(Choice choice, @Nullable Choice before) {
    String old = caseFile().reasonsOfReadings().getOrDefault(choice, "");
    sitting.ask("采用这一口径的理由（可留空）", "Why it is read so (may be left empty)");
    Reply reply =
        sitting
            .prompter()
            .helped(
                () -> sitting.prompter().enter(choice == before ? old : "", Sitting.ASIDE),
                sitting.say("理由写入案件，并出现在决定中。", "It stands in the case, and in the decision."));
    return reply instanceof Reply.Entered entered
        ? sitting.amended(
            amending ->
                new ReadingChoices(amending).choose(choice.reading(), choice, entered.text()))
        : Move.of(reply);
  }

  private Move texts() {
    return menu(
        new Bilingual("哪一部分？", "Which part?"),
        () -> {
          List<Entry> entries = new ArrayList<>(List.of(part(CaseKeys.MATTER)));
          for (Section section : CaseKeys.OF_MATTER) {
            if (Texts.isOpen(section, caseFile())) {
              entries.add(part(section));
            }
          }
          return entries;
        });
  }

  private Entry part(Section section) {
    return entry(section.name(), () -> keys(section));
  }

  private Move keys(Section section) {
    return menu(
        new Bilingual("“{0}”的哪一项？", "What of {0}?").with(section.name()),
        () -> {
          List<Entry> entries = new ArrayList<>();
          for (Key<?> key : section.keys()) {
            if (Texts.isOpen(key)) {
              entries.add(field(ofMatter(key)));
            }
          }
          return entries;
        });
  }

  private static FormField ofMatter(Key<?> key) {
    TextPlace place = TextPlace.of(key);
    return FormField.named(
        key,
        FormField.parts(key.path()),
        CaseFile::particulars,
        (amending, text) -> new Texts(amending, null).set(place, FormField.values(key, text), 0));
  }
}
