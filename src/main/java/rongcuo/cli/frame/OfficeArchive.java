package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.InOrder;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;

/** The office's archive of decided cases, read where something hangs on it. */
public final class OfficeArchive {

  private final @Nullable Path folder;
  private final ReadingPolicy policy;
  private final Session session;
  private boolean told;

  private OfficeArchive(@Nullable Path folder, ReadingPolicy policy, Session session) {
    this.folder = folder;
    this.policy = policy;
    this.session = session;
  }

  /** The one that the office has settled; there may be none. */
  public static OfficeArchive of(Session session, ReadingPolicy policy) throws IOException {
    return new OfficeArchive(OfficeConfiguration.of(session).archive(), policy, session);
  }

  /** Whether the office keeps one. */
  public boolean isKept() {
    return folder != null;
  }

  /**
   * Draws something from each valid case of it, in path order. What cannot be used is counted and
   * told once, on the side.
   */
  public <R> List<R> draw(Function<CaseResult.Assessed, List<R>> from) {
    List<R> drawn = new ArrayList<>();
    if (folder == null) {
      return drawn;
    }
    CaseAssessor assessor = new CaseAssessor(policy);
    int[] unusable = {0};
    InOrder.<CaseFolder.Found, @Nullable List<R>>run(
        new CaseFolder(List.of(folder)).iterator(),
        Runtime.getRuntime().availableProcessors(),
        found ->
            assessor.assess(found) instanceof CaseResult.Assessed assessed
                ? from.apply(assessed)
                : null,
        results -> {
          if (results == null) {
            unusable[0]++;
          } else {
            drawn.addAll(results);
          }
        });
    if (unusable[0] > 0 && !told) {
      told = true;
      session.note(
          new Bilingual(
                  "提示：单位设置的存档 {0} 中有 {1} 处不能使用，没有比较；用 rongcuo check 查看。",
                  "Note: in the office's archive, {0}, {1} could not be used and were not compared; see"
                      + " rongcuo check.")
              .with(folder.toString(), unusable[0]));
    }
    return drawn;
  }
}
