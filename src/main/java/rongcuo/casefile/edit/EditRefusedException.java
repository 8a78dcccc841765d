package rongcuo.casefile.edit;

import java.util.List;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/** A change that would leave no valid case file. Nothing was changed. */
public final class EditRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;
  private final transient List<Problem> problems;

  EditRefusedException(Bilingual reason, List<Problem> problems) {
    super(reason.english());
    this.reason = reason;
    this.problems = List.copyOf(problems);
  }

  /** Why, in a sentence. */
  public Bilingual reason() {
    return reason;
  }

  /** What would be wrong with the file; empty if it is the value that cannot be written. */
  public List<Problem> problems() {
    return problems;
  }
}
