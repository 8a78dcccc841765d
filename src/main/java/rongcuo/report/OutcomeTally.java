package rongcuo.report;

import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;

/** Counts of files and outcomes. */
public final class OutcomeTally {

  private static final Outcome[] OUTCOMES = Outcome.values();

  /** The subjects with each outcome, by its ordinal. */
  private final int[] outcomes = new int[OUTCOMES.length];

  private int cases;
  private int subjects;
  private int undetermined;
  private int failed;

  public static OutcomeTally of(CaseResult result) {
    OutcomeTally tally = new OutcomeTally();
    if (result instanceof CaseResult.Assessed assessed) {
      tally.cases = 1;
      for (AssessedSubject subject : assessed.subjects()) {
        tally.count(subject.outcome());
      }
    } else {
      tally.failed = 1;
    }
    return tally;
  }

  private void count(@org.jspecify.annotations.Nullable Outcome outcome) {
    subjects++;
    if (outcome == null) {
      undetermined++;
    } else {
      outcomes[outcome.ordinal()]++;
    }
  }

  public void add(OutcomeTally other) {
    cases += other.cases;
    subjects += other.subjects;
    undetermined += other.undetermined;
    failed += other.failed;
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] += other.outcomes[i];
    }
  }

  /** The files counted so far, failed ones included. */
  public int files() {
    return cases + failed;
  }

  /** One line for the end of a run over several files. */
  public Bilingual summary() {
    return new Bilingual(summary(Language.CHINESE), summary(Language.ENGLISH));
  }

  private String summary(Language language) {
    StringBuilder line = new StringBuilder();
    line.append(
        new Bilingual("共评估案件 {0} 份、当事人 {1} 名", "{0} cases, {1} subjects assessed")
            .with(cases, subjects)
            .in(language));
    for (Outcome outcome : OUTCOMES) {
      part(line, outcome.label().in(language), outcomes[outcome.ordinal()], language);
    }
    part(line, Labels.UNDETERMINED.in(language), undetermined, language);
    part(line, FAILED.in(language), failed, language);
    return line.append(language == Language.CHINESE ? "。" : ".").toString();
  }

  private static void part(StringBuilder line, String name, int count, Language language) {
    if (count > 0) {
      line.append(Labels.SEMICOLON.in(language));
      line.append(name).append(' ').append(count);
    }
  }

  private static final Bilingual FAILED = new Bilingual("不能评估的文件", "files that failed");
}
