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
final class Words {

  static final Word.Table<Fact> FACTS = new Word.Table<>(facts());
  static final Word.Table<ReadingWords> READINGS = new Word.Table<>(readings());
  static final List<String> ITEM_IDS = Provision.claimable().stream().map(Provision::id).toList();

  static final Word.Table<Boolean> YES_NO =
      new Word.Table<>(new Word<>("yes", "是", true), new Word<>("no", "否", false));

  static final Word.Table<Disposition> DISPOSITIONS = new Word.Table<>(dispositions());

  private Words() {}

  /**
   * A reading with what may stand there.
   *
   * @param choices one of them by itself
   * @param reasoned one of them with the reason for it
   */
  record ReadingWords(Reading reading, Shape choices, Shape.Fields reasoned) {
    static final String CHOICE = "choice";
    static final String REASON = "reason";

    static ReadingWords of(Reading reading, Shape choices) {
      Shape.Fields reasoned =
          new Shape.Fields(
              new Bilingual("解释口径", "a reading"),
              List.of(
                  new Shape.Field(CHOICE, "选择", choices, true),
                  new Shape.Field(REASON, "理由", new Shape.Text(Shape.Text.Extent.FREE), false)),
              null);
      return new ReadingWords(reading, choices, reasoned);
    }

    Shape shape() {
      return new Shape.ShortOrLong(choices, reasoned);
    }
  }

  /** The item that a claim names: its id, perhaps with full-width brackets; null if none. */
  static @Nullable Provision item(String text) {
    String id = text.strip().replace('（', '(').replace('）', ')');
    Provision provision = Provision.byId(id);
    return provision != null && provision.isClaimable() ? provision : null;
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
      Shape shape = new Shape.OneOf(new Word.Table<>(choices));
      words.add(
          new Word<>(reading.id(), reading.label().chinese(), ReadingWords.of(reading, shape)));
    }
    return words;
  }

  private static List<Word<Disposition>> dispositions() {
    List<Word<Disposition>> words = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      words.add(new Word<>(disposition.id(), disposition.label().chinese(), disposition));
    }
    return words;
  }
}
