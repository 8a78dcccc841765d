package rongcuo.explanation;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.OutcomeTable;
import rongcuo.rules.Rulebook;
import rongcuo.rules.art13.BreachOfPowersOrProcedure;
import rongcuo.rules.standards.DutyStandards;

/** The conditions of the table that lawyers have a name for but that are no provision. */
public enum Part implements Identified {
  DILIGENCE(OutcomeTable.DILIGENCE, new Bilingual("第十条所列情形", "a case of Article 10")),
  GROUND(
      OutcomeTable.GROUND,
      new Bilingual("容错情形（第四条、第十一条第一款各项）", "a ground of tolerance (Articles 4, 11)")),
  EXEMPTION(
      OutcomeTable.EXEMPTION,
      new Bilingual("免责的条件（第十一条第二款）", "the conditions of exemption (Article 11, paragraph 2)")),
  MITIGATION(OutcomeTable.MITIGATION, new Bilingual("第十二条所列情形", "a case of Article 12")),
  BREACH_OF_POWERS(
      BreachOfPowersOrProcedure.BREACH_OF_POWERS,
      new Bilingual("违反法定的职责范围", "a breach of statutory powers")),
  BREACH_OF_PROCEDURE(
      BreachOfPowersOrProcedure.BREACH_OF_PROCEDURE,
      new Bilingual("违反法定程序", "a breach of legal procedure")),
  PROCEDURE_FOLLOWED(
      DutyStandards.PROCEDURE_FOLLOWED,
      new Bilingual("按照法定程序（第五、七、八、九条）", "legal procedure followed (Articles 5, 7, 8, 9)")),
  CARE_TAKEN(
      DutyStandards.CARE_TAKEN,
      new Bilingual("按照清单、证据和裁量要求（第六、七、八条）", "care taken (Articles 6, 7, 8)"));

  /** By identity: two provisions may ask for the same fact and still be two. */
  private static final Map<Condition, Proposition> NAMED = new IdentityHashMap<>();

  static {
    for (Part part : values()) {
      NAMED.put(part.condition, new Proposition.OfPart(part));
    }
    for (Rule rule : Rulebook.rules()) {
      NAMED.put(rule.condition(), new Proposition.OfProvision(rule.provision()));
    }
  }

  private final Condition condition;
  private final Bilingual label;

  Part(Condition condition, Bilingual label) {
    this.condition = condition;
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }

  /** What a condition of the table is called: a provision or a part; null if it has no name. */
  static @Nullable Proposition named(Condition condition) {
    return NAMED.get(condition);
  }
}
