package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Ending;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/** Whether a case has come so far that it is decided (单位调查核实后，应当及时作出容错与否的认定结论). */
final class Ripeness {

  private Ripeness() {}

  /** What stands in the way of any decision on some; empty if nothing does. */
  static List<Bilingual> lacking(CaseFile caseFile, Collection<Subject> decidedOn) {
    List<Bilingual> lacking = new ArrayList<>();
    LocalDate from = caseFile.get(CaseKeys.INQUIRY_FROM);
    if (from != null && caseFile.get(CaseKeys.INQUIRY_TO) == null) {
      lacking.add(
          new Bilingual(
                  "调查尚未结束，而第十四条规定调查核实后作出认定；已经结束的，请用{0}记录（案件文件中为{1}）",
                  "the inquiry has not ended, and Article 14 has the conclusion follow it; if it"
                      + " has, record it by {0} ({1} in the file)")
              .with(
                  EntryLine.recording("调查结束", "inquiry-finished"),
                  caseFile.where(CaseKeys.INQUIRY_TO.path())));
    }
    if (Boolean.FALSE.equals(caseFile.get(CaseKeys.ACCEPTED))) {
      lacking.add(
          new Bilingual(
              "本案不予受理，没有可以认定的事项", "the application was not taken up; nothing is to decide"));
    }
    for (Subject each : decidedOn) {
      Bilingual ended = ended(caseFile, each);
      if (ended != null && !lacking.contains(ended)) {
        lacking.add(ended);
      }
    }
    return lacking;
  }

  private static @Nullable Bilingual ended(CaseFile caseFile, Subject subject) {
    Ending how = caseFile.get(CaseKeys.HOW_ENDED, subject);
    LocalDate ended = caseFile.get(CaseKeys.ENDED_ON, subject);
    if (how == null && ended == null) {
      return null;
    }
    boolean apart = subject.particulars().has(CaseKeys.ENDED) && caseFile.subjects().size() > 1;
    return new Bilingual(
            "{2}已经终止（{0}{1}），不再作出认定；终止有误的，请先撤销终止的记录",
            "the proceedings{2} have ended ({0}{1}), so nothing is decided; if that is wrong, take"
                + " its record back first")
        .with(
            how == null ? "" : CaseKeys.HOW_ENDED.word(how),
            ended == null ? "" : new Bilingual(" {0}", " {0}").with(ended),
            apart
                ? new Bilingual("对{0}的认定程序", " on {0}").with(subject.called())
                : new Bilingual("本案", ""));
  }

  /** Adds why a case cannot be decided on a day. */
  static void check(
      CaseFile caseFile,
      Collection<Subject> decidedOn,
      LocalDate day,
      LocalDate today,
      List<Bilingual> objections) {
    if (day.isAfter(today)) {
      objections.add(
          new Bilingual("决定日期 {0} 晚于今天（{1}）", "the date {0} is later than today ({1})")
              .with(day, today));
    }
    objections.addAll(lacking(caseFile, decidedOn));
  }
}
