package rongcuo.report;

import rongcuo.audit.Observation.Kind;
import rongcuo.language.Bilingual;

/**
 * A sentence for each kind of finding. Its places: 0 by which readings, 1 and 2 the provisions, 3
 * the facts, 4 the outcomes, 5 the reservation, 6 what is told of the kind alone.
 */
final class AuditSentence {

  private AuditSentence() {}

  static Bilingual of(Kind kind) {
    return switch (kind) {
      case ASSURANCE ->
          new Bilingual(
              "{0}，第五至九条和“三个区分开来”所问的本人行为没有一项不利回答的，必为{4}（第十条第（一）项），不论后果如何。",
              "By {0}, whoever has no answer against the own conduct of Articles 5 to 9 and the three"
                  + " distinctions is {4} (Article 10, item (1)), whatever came of it.");
      case GAP ->
          new Bilingual(
              "{0}，没有越权、没有违反法定程序、没有失职、不属三个区分所指，只有“{3}”一项不利，又没有所列情形的，仍为{4}。",
              "By {0}, an officer without any breach of powers, procedure or duty and without what the three"
                  + " distinctions name, for whom \"{3}\" alone stands ill and no listed case is made out, is"
                  + " {4}.");
      case MIXED_FACT ->
          new Bilingual(
              "{0}，“{3}”答“是”，使有的人结论变好，使有的人结论变差：{6}都问到它。",
              "By {0}, a yes to \"{3}\" makes one officer's outcome better and another's worse: {6} ask for it.");
      case OVERLAP ->
          new Bilingual(
              "{0}，同一经过可以同时符合{1}和{2}（{6}），两项各自的结论不同。",
              "By {0}, one course of events can make out both {1} and {2} ({6}), which lead to different"
                  + " outcomes.");
      case IDLE_PROVISION ->
          new Bilingual(
              "{0}，{1}不决定任何案件：没有这一规定，每一件案件的结论都不变。",
              "By {0}, {1} decides nothing: without it every case would come to the same.");
      case IDLE_ELEMENT ->
          new Bilingual(
              "{0}，{1}中“{3}”的要求可以省去：缺少它而其余要件齐备的，有没有这一要求，结论都一样。",
              "By {0}, {1} need not ask for \"{3}\": where the rest is made out without it, the outcome is the"
                  + " same either way.");
      case IDLE_FACT ->
          new Bilingual("{0}，下列事实不影响任何案件的结论：", "By {0}, these facts change no outcome:");
      case IDLE_READING ->
          new Bilingual("{0}，{6}怎样理解都不影响结论。", "By {0}, it makes no difference how {6} is read.");
      case FOLLOWING ->
          new Bilingual(
              "{0}，{1}成立的，必然也符合{2}。", "By {0}, where {1} is made out, {2} is always met.");
      case EXCLUSION ->
          new Bilingual("{0}，{1}与{2}不会同时成立。", "By {0}, {1} and {2} are never made out together.");
      case UNREACHED_OUTCOME -> new Bilingual("{0}，没有案件得出{4}。", "By {0}, no case comes to {4}.");
      case UNREACHED_RESERVATION ->
          new Bilingual(
              "{0}，{5}的，得不到{4}，所以这一保留事项不会与之并存。",
              "By {0}, with {5} there is no {4}, so that the reservation never stands beside it.");
      case WEIGHT -> new Bilingual("{6}", "{6}");
    };
  }
}
