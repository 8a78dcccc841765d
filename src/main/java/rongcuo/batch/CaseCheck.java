package rongcuo.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.PersonName;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/**
 * What is wrong or remarkable with case files, each by itself and beside the others: their numbers,
 * the files that go by them, the reporters' files, and what has changed since a decision was taken.
 */
public final class CaseCheck {

  private static final Bilingual ORDINARY_NAME =
      new Bilingual(
          "当事人姓名“{0}”同时是常用的字或者词，公开稿只在明显指人处脱敏；公开前请逐处核对。",
          "The name \"{0}\" is an ordinary word too; what is published masks it only where a person"
              + " is plainly meant. Look at each place before it is published.");

  private final CaseNumbers numbers = new CaseNumbers();
  private final ReporterFiles reporters;

  /** Checks what is found under some paths. */
  public CaseCheck(List<Path> paths) {
    this.reporters = new ReporterFiles(paths);
  }

  /**
   * A file with its problems.
   *
   * @param isValid whether there is no error among them
   */
  public record Checked(Path file, boolean isValid, List<Problem> problems) {}

  /** What came of a file that could be read; null if it could not be, or is none of a case. */
  public @Nullable Checked check(CaseResult result) {
    if (result instanceof CaseResult.Invalid invalid) {
      reporters.seen(invalid);
      return new Checked(Path.of(result.file()), false, invalid.problems());
    }
    return result instanceof CaseResult.Assessed assessed ? check(assessed) : null;
  }

  private Checked check(CaseResult.Assessed result) {
    Path file = Path.of(result.file());
    Problem twin = numbers.note(CaseNumbers.Holder.of(result));
    return twin == null
        ? new Checked(file, true, warnings(result))
        : new Checked(file, false, List.of(Problem.error(twin.place(), twin.message())));
  }

  private List<Problem> warnings(CaseResult.Assessed result) {
    CaseFile caseFile = result.caseFile();
    List<Problem> warnings = new ArrayList<>(result.warnings());
    warnings.addAll(result.stale());
    warnings.addAll(ordinaryNames(caseFile));
    Problem withoutReporter = reporters.seen(result);
    if (withoutReporter != null) {
      warnings.add(withoutReporter);
    }
    warnings.addAll(CaseNumber.hints(caseFile, result.path()));
    Problem alike = numbers.noteNames(CaseNumbers.Holder.of(result));
    if (alike != null) {
      warnings.add(alike);
    }
    return warnings;
  }

  /** Names that only the words around them tell from ordinary ones. */
  private static List<Problem> ordinaryNames(CaseFile caseFile) {
    List<Problem> hints = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      boolean ordinary =
          PersonName.in(subject.name()).stream().anyMatch(PersonName::isOrdinaryWord);
      if (ordinary && !subject.institution()) {
        hints.add(Problem.warning(caseFile.idPlace(), ORDINARY_NAME.with(subject.name())));
      }
    }
    return hints;
  }

  /** The reporters' files without a case, each with a hint, once all cases are checked. */
  public Map<Path, Problem> orphans() {
    return reporters.orphans();
  }
}
