package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rongcuo.casefile.AnsweredFact;
import rongcuo.cli.prompt.Selectable;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** The words that yes and no are given by; the first is the key that is shown. */
public final class AnswerWords {

  private static final List<String> YES = List.of("y", "yes", "是", "是的", "对", "true");
  private static final List<String> NO = List.of("n", "no", "否", "不是", "不对", "false");

  private static final List<String> UNKNOWN = List.of("u", "unknown", "不详", "不清楚", "不知道", "尚未查清");

  private AnswerWords() {}

  public static String[] yes(String... further) {
    return with(YES, further);
  }

  public static String[] no(String... further) {
    return with(NO, further);
  }

  public static String[] unknown() {
    return with(UNKNOWN);
  }

  /** Yes and no to choose from. */
  public static List<Selectable> options(Language language) {
    return List.of(
        Selectable.of(new Bilingual("是", "yes").in(language), yes()),
        Selectable.of(new Bilingual("否", "no").in(language), no()));
  }

  /** The words of yes, no and unknown. */
  public static List<String> of(Truth answer) {
    return switch (answer) {
      case YES -> YES;
      case NO -> NO;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** An answer with its evidence. */
  public static String shown(AnsweredFact answered, Session session) {
    String evidence =
        answered.evidence().isEmpty()
            ? ""
            : session.say("（证据 ", " (evidence ")
                + String.join(session.say("、", ", "), answered.evidence())
                + session.say("）", ")");
    String contested = answered.contest().isContested() ? session.say("（有争议）", " (contested)") : "";
    return answered.answer().label().in(session.language()) + evidence + contested;
  }

  private static String[] with(List<String> words, String... further) {
    List<String> all = new ArrayList<>(words);
    Collections.addAll(all, further);
    return all.toArray(String[]::new);
  }

  /**
   * Whether a question can be answered by 没有. Where it is worded in the negative itself, that could
   * be taken either way: 是否……没有越权？没有。
   */
  public static boolean allowsNone(String chineseQuestion) {
    String rest = chineseQuestion.replace("不良影响", "").replace("不可抗力", "");
    return rest.chars().noneMatch(c -> "没未不无非".indexOf(c) >= 0);
  }

  /** Whether it can be answered by 有, too: it asks whether something is there. */
  public static boolean asksForSome(String chineseQuestion) {
    return allowsNone(chineseQuestion) && chineseQuestion.contains("是否有");
  }
}
