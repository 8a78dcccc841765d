package rongcuo.casefile;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.statute.Choice;

/**
 * What an office has settled once for all its cases; null, or empty, where it says nothing.
 *
 * @param readings the choices that it makes for open points
 * @param history whether what the program changes is recorded beside each case
 * @param papers how it wants its documents
 * @param templates the folder of its own templates
 * @param unit what its cases say of the unit
 * @param team who inquires
 * @param bodies which take decisions
 * @param evidenceKinds words for kinds of evidence
 * @param kinds words for kinds of problems
 * @param fields words for fields of work
 * @param archive the folder of decided cases
 * @param holidays the file of its own holidays
 */
public record Office(
    @Nullable List<Choice> readings,
    @Nullable Boolean history,
    @Nullable PaperSettings papers,
    @Nullable Path templates,
    Particulars unit,
    List<String> team,
    List<String> bodies,
    List<String> evidenceKinds,
    List<String> kinds,
    List<String> fields,
    @Nullable Path archive,
    @Nullable Path holidays) {

  /** The file of settings that stands with the cases. */
  public static final String FILE = "office.yaml";

  /** One that has settled nothing. */
  public static final Office NONE =
      new Office(
          null,
          null,
          null,
          null,
          Particulars.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          null);

  static Office of(CheckedMapping office, Path file) {
    Shape.Fields papers = CaseShape.PAPERS;
    return new Office(
        office.node("readings") == null ? null : CaseReader.readings(office.node("readings")),
        office.word("history", CaseWords.YES_NO),
        office.node("documents") == null
            ? null
            : PaperSettings.of(office.part("documents", papers)),
        place(office, "templates", file),
        Particulars.of(office, List.of(CaseKeys.UNIT)),
        office.texts("team"),
        office.texts("bodies"),
        office.texts("evidence-kinds"),
        office.texts("kinds"),
        office.texts("fields"),
        place(office, "archive", file),
        place(office, "holidays", file));
  }

  /** A place that is meant from where the file stands. */
  private static @Nullable Path place(CheckedMapping office, String key, Path file) {
    String text = office.text(key);
    return text == null ? null : file.resolveSibling(text);
  }

  /** What the office usually says at a key, to be chosen from; none if it has not settled it. */
  public List<String> usual(@Nullable Key<?> key) {
    if (key == CaseKeys.INQUIRY_TEAM) {
      return team;
    }
    if (key == CaseKeys.DECIDING_BODY) {
      return bodies;
    }
    if (key == CaseKeys.EVIDENCE_KIND) {
      return evidenceKinds;
    }
    if (key == CaseKeys.PROBLEM_KIND) {
      return kinds;
    }
    return key == CaseKeys.FIELD ? fields : List.of();
  }

  /** These settings, and where they say nothing those of a wider circle. */
  public Office over(Office wider) {
    return new Office(
        readings == null ? wider.readings : readings,
        history == null ? wider.history : history,
        papers == null ? wider.papers : papers,
        templates == null ? wider.templates : templates,
        unit.has(CaseKeys.UNIT) ? unit : wider.unit,
        team.isEmpty() ? wider.team : team,
        bodies.isEmpty() ? wider.bodies : bodies,
        evidenceKinds.isEmpty() ? wider.evidenceKinds : evidenceKinds,
        kinds.isEmpty() ? wider.kinds : kinds,
        fields.isEmpty() ? wider.fields : fields,
        archive == null ? wider.archive : archive,
        holidays == null ? wider.holidays : holidays);
  }
}
