package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/** The vocabularies of case files. */
final class CaseWords {

  static final Word.Table<Fact> FACTS = new Word.Table<>("facts", facts());
  static final Word.Table<ReadingWords> READINGS = new Word.Table<>("readings", readings());
  static final List<String> ITEM_IDS = Provision.claimable().stream().map(Provision::id).toList();

  static final Word.Table<Boolean> YES_NO =
      new Word.Table<>("yes-no", new Word<>("yes", "是", true), new Word<>("no", "否", false));

  static final Word.Table<Disposition> DISPOSITIONS =
      new Word.Table<>("dispositions", dispositions());

  private CaseWords() {}

  /**
   * A reading with what may stand there.
   *
   * @param choices one of them by itself
   * @param reasoned one of them with the reason for it
   */
  record ReadingWords(Reading reading, Shape.OneOf choices, Shape.Fields reasoned) {
    static final String CHOICE = "choice";
    static final String REASON = "reason";

    static ReadingWords of(Reading reading, Shape.OneOf choices) {
      Shape.Fields reasoned =
          new Shape.Fields(
              // The schema has one form a reading, each under the name of its own.
              new Bilingual("解释口径", "the reading \"" + reading.id() + "\""),
              List.of(
                  new Shape.Field(CHOICE, "选择", choices, true),
                  new Shape.Field(REASON, "理由", new Shape.Text(Shape.Text.Extent.FREE), false)),
              null);
      return new ReadingWords(reading, choices, reasoned);
    }
  }

  /** The item that a claim names: its id, perhaps with full-width brackets; null if none. */
  static @Nullable Provision item(String text) {
    String id = text.strip().replace('（', '(').replace('）', ')');
    Provision provision = Provision.byId(id);
    return provision != null && provision.isClaimable() ? provision : null;
  }

  /** The items that can be claimed, as an error lists them. */
  static Bilingual claimable() {
    List<Bilingual> runs = new ArrayList<>();
    List<Provision> items = Provision.claimable();
    for (int i = 0; i < items.size(); i++) {
      int first = i;
      while (i + 1 < items.size() && items.get(i + 1).article() == items.get(first).article()) {
        i++;
      }
      Bilingual run =
          i == first ? new Bilingual("{0}", "{0}") : new Bilingual("{0} 至 {1}", "{0} to {1}");
      runs.add(run.with(items.get(first).id(), items.get(i).id()));
    }
    return new Bilingual("、", ", ").between(runs);
  }

  private static List<Word<Fact>> facts() {
    List<Word<Fact>> words = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      words.add(new Word<>(fact.id(), fact.wording(Language.CHINESE).label(), fact));
    }
    return words;
  }

  private static List<Word<ReadingWords>> readings() {
    List<Word<ReadingWords>> words = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      List<Word<Choice>> choices = new ArrayList<>();
      for (Choice choice : reading.choices()) {
        choices.add(new Word<>(choice.id(), choice.meaning().chinese(), choice));
      }
      Shape.OneOf shape = new Shape.OneOf(new Word.Table<>("readings." + reading.id(), choices));
      words.add(
          new Word<>(reading.id(), reading.label().chinese(), ReadingWords.of(reading, shape)));
    }
    return words;
  }

  /** What may stand at each reading: a choice by itself, or with the reason for it. */
  static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (Word<ReadingWords> word : READINGS.words()) {
      shapes.add(new Shape.ShortOrLong(word.value().choices, word.value().reasoned));
    }
    return shapes;
  }

  private static List<Word<Disposition>> dispositions() {
    List<Word<Disposition>> words = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      words.add(new Word<>(disposition.id(), disposition.label().chinese(), disposition));
    }
    return words;
  }
}
