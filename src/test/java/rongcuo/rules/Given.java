package rongcuo.rules;

import java.util.Arrays;
import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactById;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Cases as tests write them down. */
final class Given {

  /** In scope, within powers, by the book; no decision and nothing for the police. */
  static final String BY_THE_BOOK =
      "+enforcement-officer +performing-duties +within-statutory-duties"
          + " +statutory-duties-performed +duty-lists-followed -decision-made"
          + " +evidence-lawfully-collected +process-recorded +enforcement-publicised"
          + " +manner-and-time-kept -public-security-matter -other-procedure-breach ";

  /** 第十一条第一款第（三）项, and none of what the three distinctions set apart. */
  static final String KEY_TASK_ERROR =
      "+key-task +decisive-performance +error-occurred"
          + " -knowing-violation -persisted-after-ban -sought-private-gain ";

  /** The three conditions of 第十一条第二款. */
  static final String NO_HARM =
      "-expressly-prohibited -prohibited-by-regulation -loss-occurred -adverse-effect-occurred ";

  /** 第十条第（三）项. */
  static final String DEFIED =
      "+decision-defied +closure-order-sought +illegal-operation-continued ";

  private Given() {}

  /** Answers as facts with + for yes, - for no, ? for unknown; the last of a fact counts. */
  static Answers answers(String given) {
    Answers answers = Answers.NONE;
    for (String answer : given.trim().split(" +")) {
      if (!answer.isEmpty()) {
        answers = answers.with(fact(answer.substring(1)), truth(answer.charAt(0)));
      }
    }
    return answers;
  }

  /** Likewise, and every other fact answered no. */
  static Answers allElseNo(String given) {
    Answers answers = answers(given);
    return new Answers(answers.yes(), FactSet.ALL.without(answers.yes()));
  }

  static FactSet facts(String ids) {
    return FactSet.of(
        Arrays.stream(ids.split(" +"))
            .filter(id -> !id.isEmpty())
            .map(Given::fact)
            .toArray(Fact[]::new));
  }

  /** Claims as ids with blanks between, or all. */
  static Claims claims(String ids) {
    return ids.equals("all")
        ? Claims.ALL
        : Claims.of(
            Provision.claimable().stream()
                .filter(item -> List.of(ids.split(" ")).contains(item.id()))
                .toList());
  }

  /** The default readings but for these, as {@code reading=value}. */
  static Readings readings(String... choices) {
    Readings readings = Readings.DEFAULT;
    for (String choice : choices) {
      String[] named = choice.split("=");
      readings = readings.with(Reading.byId(named[0]).choice(named[1]));
    }
    return readings;
  }

  static Outcomes outcomes(Outcome... outcomes) {
    int bits = 0;
    for (Outcome outcome : outcomes) {
      bits |= 1 << outcome.ordinal();
    }
    return new Outcomes(bits);
  }

  private static Truth truth(char sign) {
    return switch (sign) {
      case '+' -> Truth.YES;
      case '-' -> Truth.NO;
      case '?' -> Truth.UNKNOWN;
      default -> throw new IllegalArgumentException("no answer: " + sign);
    };
  }

  private static Fact fact(String id) {
    Fact fact = FactById.of(id);
    if (fact == null) {
      throw new IllegalArgumentException("no fact: " + id);
    }
    return fact;
  }
}
