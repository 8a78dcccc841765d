package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.InOrder;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.practice.ReadingChange;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;

/** The office's archive of decided cases, read where something hangs on it. */
public final class OfficeArchive {

  private final List<Path> places;
  private final ReadingPolicy policy;
  private final Consumer<Bilingual> notes;
  private boolean told;

  /**
   * An archive.
   *
   * @param places its files and folders; none if there is no archive
   * @param policy how the open points are read
   * @param notes told what cannot be used
   */
  public OfficeArchive(List<Path> places, ReadingPolicy policy, Consumer<Bilingual> notes) {
    this.places = List.copyOf(places);
    this.policy = policy;
    this.notes = notes;
  }

  /** The one that the office has settled; there may be none. */
  public static OfficeArchive of(Session session, ReadingPolicy policy) throws IOException {
    return of(session, policy, List.of());
  }

  /**
   * The same, or the files and folders that are named instead.
   *
   * @throws NoSuchFileException if one of these is not there
   */
  public static OfficeArchive of(Session session, ReadingPolicy policy, List<Path> named)
      throws IOException {
    for (Path each : named) {
      if (Files.notExists(each)) {
        throw new NoSuchFileException(each.toString());
      }
    }
    @Nullable Path kept = named.isEmpty() ? OfficeConfiguration.of(session).archive() : null;
    return new OfficeArchive(kept == null ? named : List.of(kept), policy, session::note);
  }

  /** Whether there is one. */
  public boolean isKept() {
    return !places.isEmpty();
  }

  /**
   * What each of some sets of readings would alter of other cases that are decided.
   *
   * @param own the number of the case in hand
   */
  public Map<List<Choice>, Alterations> altered(Set<List<Choice>> sets, String own) {
    Map<List<Choice>, Alterations> altered = new LinkedHashMap<>();
    sets.forEach(set -> altered.put(set, new Alterations(ReadingChange.to(set))));
    List<Runnable> found =
        draw(
            result -> {
              List<Runnable> ofCase = new ArrayList<>();
              for (Alterations each : altered.values()) {
                List<Alteration> decided = new ArrayList<>(each.change().alterations(result));
                decided.removeIf(one -> one.decided() == null || Folded.same(one.caseId(), own));
                ofCase.add(() -> each.add(decided));
              }
              return ofCase;
            });
    found.forEach(Runnable::run);
    return altered;
  }

  /**
   * Draws something from each valid case of it, in path order. What cannot be used is counted and
   * told once, on the side.
   */
  public <R> List<R> draw(Function<CaseResult.Assessed, List<R>> from) {
    List<R> drawn = new ArrayList<>();
    if (places.isEmpty()) {
      return drawn;
    }
    CaseAssessor assessor = new CaseAssessor(policy);
    int[] unusable = {0};
    InOrder.<CaseFolder.Found, @Nullable List<R>>run(
        new CaseFolder(places).iterator(),
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
      notes.accept(
          new Bilingual(
                  "提示：存档 {0} 中有 {1} 处不能使用，没有比较{2}。",
                  "Note: in the archive, {0}, {1} could not be used and were not compared{2}.")
              .with(
                  places.get(0).toString(),
                  unusable[0],
                  Bilingual.forOptions("；用 rongcuo check 查看", "; see rongcuo check")));
    }
    return drawn;
  }
}
