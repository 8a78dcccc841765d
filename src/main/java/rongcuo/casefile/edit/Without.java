package rongcuo.casefile.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.CaseShape;
import rongcuo.language.Bilingual;

/**
 * A case file without an event that is taken back.
 *
 * @param unknown why no more than the changes was known
 */
public record Without(byte[] content, TakenBack how, Bilingual unknown) {

  /** The changes that take an event back from a case; null if there is nothing to take back. */
  public interface TakingBack {
    @Nullable List<Edit> of(CaseFile caseFile);
  }

  /** What comes of taking an event back. */
  public enum TakenBack {
    /** The file is as it was, to the letter. */
    AS_IT_WAS,
    /** What the event took the place of stands there again. */
    AS_BEFORE_IT_WAS_MENDED,
    /** What the event says is gone; what it took the place of is not known. */
    BY_CHANGES
  }

  /** The case as it then is. */
  public CaseFile caseFile() {
    return Objects.requireNonNull(CaseReader.read(content).caseFile());
  }

  /** How a content is one from which an event is taken back, as it is without it. */
  static TakenBack how(byte[] without, byte[] content, @Nullable TakingBack again) {
    CaseFile caseFile = CaseReader.read(content).caseFile();
    if (caseFile == null) {
      return TakenBack.BY_CHANGES;
    }
    if (Content.isAlike(content, without)) {
      return TakenBack.AS_IT_WAS;
    }
    List<Edit> more = again == null ? null : again.of(caseFile);
    try {
      boolean mended =
          more != null
              && Content.isAlike(
                  Rewriting.of(content, CaseShape.CASE, more, CaseEditor::problems), without);
      return mended ? TakenBack.AS_BEFORE_IT_WAS_MENDED : TakenBack.BY_CHANGES;
    } catch (EditRefusedException e) {
      return TakenBack.BY_CHANGES;
    }
  }
}
