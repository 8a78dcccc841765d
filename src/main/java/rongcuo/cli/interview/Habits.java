package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.amendment.TextPlace;
import rongcuo.amendment.Texts;
import rongcuo.batch.CaseFolder;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Key;
import rongcuo.casefile.Office;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Session;
import rongcuo.steps.course.RefusedException;

/**
 * What the office usually writes: by its settings, and in the other cases of the folder; its days.
 */
final class Habits {

  /** What is asked of the unit, and settled once for all cases. */
  private static final List<Key<String>> OF_UNIT =
      List.of(
          CaseKeys.UNIT_NAME,
          CaseKeys.UNIT_CODE,
          CaseKeys.UNIT_CONTACT,
          CaseKeys.ACCOUNTABILITY_BODY,
          CaseKeys.OBJECTION);

  /** What is taken from other cases. */
  private static final List<Key<String>> EARLIER = List.of(CaseKeys.PROBLEM_KIND, CaseKeys.FIELD);

  /** The kinds of evidence that 《行政处罚法》第四十六条 names; an office may have words of its own. */
  private static final List<String> KINDS_OF_EVIDENCE =
      List.of("书证", "物证", "视听资料", "电子数据", "证人证言", "当事人的陈述", "鉴定意见", "勘验笔录", "现场笔录");

  /** So many other cases are looked at; more would keep the person waiting. */
  private static final int MOST_CASES = 100;

  /** So many can be chosen from at a glance. */
  private static final int MOST_OFFERED = 8;

  private final Office office;
  private final Path folder;
  private final WorkingCalendar calendar;
  private @Nullable List<CaseFile> others;

  private Habits(Office office, Path folder, WorkingCalendar calendar) {
    this.office = office;
    this.calendar = calendar;
    this.folder = folder.toAbsolutePath();
  }

  static Habits of(Session session) throws IOException {
    return new Habits(
        OfficeConfiguration.of(session), session.place(), FollowupArguments.calendarOf(session));
  }

  /** The days that it works. */
  WorkingCalendar calendar() {
    return calendar;
  }

  /** Whether the settings say what is asked of the unit. */
  boolean settle(@Nullable Key<?> key) {
    return key != null && OF_UNIT.contains(key) && office.unit().get(CaseKeys.UNIT_NAME) != null;
  }

  /** Puts what is settled of the unit into a new case. */
  List<Edit> ofUnit(Amending amending) throws RefusedException {
    List<Edit> edits = new ArrayList<>();
    for (Key<String> key : OF_UNIT) {
      String value = office.unit().get(key);
      if (value != null) {
        edits.addAll(new Texts(amending, null).set(TextPlace.of(key), List.of(value), 0).edits());
      }
    }
    return edits;
  }

  /** What may be meant at a key: the settings' words, then those of other cases. */
  List<String> usual(@Nullable Key<?> key) {
    Set<String> usual = new LinkedHashSet<>(office.usual(key));
    if (key == CaseKeys.EVIDENCE_KIND) {
      return usual.isEmpty() ? KINDS_OF_EVIDENCE : List.copyOf(usual);
    }
    for (Key<String> earlier : EARLIER) {
      if (earlier == key) {
        others().forEach(each -> add(each.get(earlier), usual));
      }
    }
    return usual.stream().limit(MOST_OFFERED).toList();
  }

  private static void add(@Nullable String value, Set<String> usual) {
    if (value != null) {
      usual.add(value);
    }
  }

  private List<CaseFile> others() {
    List<CaseFile> known = others;
    if (known == null) {
      known = read();
      others = known;
    }
    return known;
  }

  private List<CaseFile> read() {
    List<CaseFile> cases = new ArrayList<>();
    try {
      List<Path> files = CaseFolder.filesIn(folder);
      for (Path file : files.subList(0, Math.min(files.size(), MOST_CASES))) {
        CaseFile caseFile = CaseReader.read(file).caseFile();
        if (caseFile != null) {
          cases.add(caseFile);
        }
      }
    } catch (IOException e) {
      // What cannot be read offers nothing.
      return cases;
    }
    return cases;
  }
}
