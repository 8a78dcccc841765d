package rongcuo.statute;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * A point that the words of the regulation leave open (解释口径), each with its {@link Choice}s.
 *
 * <p>Every result states the choice it used for each of them.
 */
public enum Reading implements Identified {
  ARTICLE_10_PREMISE(
      Provision.ART_10, "符合下列情形的，应当认定为履职尽责", new Bilingual("第十条的前提", "premise of Article 10")),
  ARTICLE_10_ITEM_10(
      Provision.ART_10_ITEM_10,
      "特别在“三定”职责中不属于自己职责的",
      new Bilingual("三定职责的地位", "place of the assigned functions")),
  ARTICLE_4_STANDING(Provision.ART_4, "予以容错", new Bilingual("第四条的地位", "standing of Article 4")),
  ARTICLE_4_SILENCE(
      Provision.ART_4, "没有法律规定、政策要求、职业要求", new Bilingual("第四条无规定的范围", "silence in Article 4")),
  FORCE_MAJEURE(
      Provision.ART_10_ITEM_5,
      "不能预见、不能避免或不能克服",
      new Bilingual("不可抗力的构成", "elements of force majeure")),
  CREATIVE_WORK_CONSTRAINT(
      Provision.ART_11_ITEM_4,
      "受客观条件限制",
      new Bilingual("受客观条件限制的作用", "objective constraint in creative work")),
  URGENT_DECISION(
      Provision.ART_11_ITEM_5,
      "临机决断、因不可抗力或不可预见原因",
      new Bilingual("临机决断的构成", "elements of an urgent decision")),
  THREE_DISTINCTIONS(
      Provision.ART_11_PARA_1,
      "要坚持“三个区分开来”",
      new Bilingual("三个区分开来的效力", "force of the three distinctions")),
  EXEMPTION_CONDITIONS(
      Provision.ART_11_PARA_1, "或者予以免责", new Bilingual("免责是否须符合第二款", "conditions of exemption")),
  PROHIBITION_SOURCE(
      Provision.ART_11_PARA_2_ITEM_1,
      "法律没有明令禁止",
      new Bilingual("明令禁止的法律范围", "source of prohibition")),
  CONDITION_TWO(
      Provision.ART_11_PARA_2_ITEM_2,
      "没有造成重大损失和严重不良影响",
      new Bilingual("重大损失与严重不良影响的关系", "major loss and serious adverse effect")),
  ARTICLE_13_BREACH(
      Provision.ART_13, "职责范围和法定程序", new Bilingual("第十三条两种违反的关系", "breaches under Article 13")),
  ARTICLE_13_POWERS(Provision.ART_13, "违反法定的职责范围", new Bilingual("违反职责范围的含义", "breach of powers")),
  MINOR_BREACH(
      Provision.ART_13, "违反法定的职责范围和法定程序", new Bilingual("程序轻微违法", "minor breach of procedure")),
  ARTICLE_13_REACH(Provision.ART_13, "不予容错", new Bilingual("第十三条的效力范围", "reach of Article 13")),
  NOTICE_DAYS(Provision.ART_14, "7 日内", new Bilingual("七日的计算", "the seven days")),
  ARTICLE_15_REACH(Provision.ART_15, "予以容错的", new Bilingual("第十五条的范围", "reach of Article 15")),
  ARTICLE_16_REACH(Provision.ART_16, "容错免责决定", new Bilingual("第十六条的范围", "reach of Article 16")),
  NOTICE_REACH(Provision.ART_14, "容错决定作出后", new Bilingual("告知的范围", "decisions that are notified"));

  private final Provision provision;
  private final String words;
  private final Bilingual label;

  Reading(Provision provision, String words, Bilingual label) {
    this.provision = provision;
    this.words = words;
    this.label = label;
  }

  /** The provision whose words are open. */
  public Provision provision() {
    return provision;
  }

  /** The open words, verbatim. */
  public String words() {
    return words;
  }

  /** The open words in quotation marks, those within them made single. */
  public String quotation() {
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }

  public Bilingual label() {
    return label;
  }

  /** Whether only duties after the decision depend on it, never the conclusion. */
  public boolean dutiesOnly() {
    return switch (this) {
      case NOTICE_DAYS, ARTICLE_15_REACH, ARTICLE_16_REACH, NOTICE_REACH -> true;
      default -> false;
    };
  }

  /** The choices in their order, the one least favourable to the officer first. */
  public List<Choice> choices() {
    return ChoicesOfReadings.LISTS.get(ordinal());
  }

  /** The choice with this id; null if the reading has none such. */
  public @Nullable Choice choice(String choiceId) {
    for (Choice choice : choices()) {
      if (choice.id().equals(choiceId)) {
        return choice;
      }
    }
    return null;
  }

  /** The reading with this {@link #id()} or Chinese {@link #label()}; null if there is none. */
  public static @Nullable Reading byId(String id) {
    for (Reading reading : values()) {
      if (reading.id().equals(id) || reading.label.chinese().equals(id)) {
        return reading;
      }
    }
    return null;
  }

  private static final class ChoicesOfReadings {
    static final List<List<Choice>> LISTS =
        Arrays.stream(values())
            .map(
                reading ->
                    Arrays.stream(Choice.values()).filter(c -> c.reading() == reading).toList())
            .toList();
  }
}
