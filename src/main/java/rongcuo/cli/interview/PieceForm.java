package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;
import rongcuo.language.Bilingual;

/** A piece of evidence on one form; what is known of it is on disk at once. */
final class PieceForm {

  /** What is asked of a piece, in order. */
  private record Asked(Key<?> key, Bilingual label, Bilingual question, Bilingual help) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked(
              CaseKeys.EVIDENCE_TITLE,
              new Bilingual("证据名称", "title"),
              new Bilingual("证据名称", "The title of the evidence"),
              new Bilingual("例如：现场检查笔录。", "Such as: record of the inspection.")),
          new Asked(
              CaseKeys.EVIDENCE_KIND,
              new Bilingual("证据种类", "kind"),
              new Bilingual("证据种类（可留空）", "Its kind (may be left empty)"),
              new Bilingual("例如：书证、现场笔录、证人证言、视听资料。", "Such as: document, record, testimony.")),
          new Asked(
              CaseKeys.EVIDENCE_DATE,
              new Bilingual("形成日期", "date"),
              new Bilingual("形成日期（可留空）", "Its date (may be left empty)"),
              new Bilingual(
                  "证据上载明的日期，文书的证据清单要用。", "The date it bears; lists of evidence show it.")),
          new Asked(
              CaseKeys.EVIDENCE_SOURCE,
              new Bilingual("证据来源", "source"),
              new Bilingual("证据来源（可留空）", "Its source (may be left empty)"),
              new Bilingual("由谁提供或者从哪里取得。", "Who gave it, or where it was found.")));

  private final Sitting sitting;
  private final Filling filling;

  /** Under which it is listed; empty as long as it is not. */
  private String id = "";

  private boolean thoughtBetter;

  PieceForm(Sitting sitting) {
    this.sitting = sitting;
    this.filling = new Filling(sitting);
  }

  static String named(Evidence evidence) {
    String title = evidence.title() == null ? evidence.kind() : evidence.title();
    return evidence.id() + (title == null ? "" : " " + title);
  }

  /** BACK if the person thought better, whether or not something is listed. */
  Move ask() {
    sitting.header(sitting.say("登记证据", "a piece of evidence"));
    Move move = filling.ask(this::blanks);
    return thoughtBetter ? Move.BACK : move;
  }

  private List<FormBlank> blanks() {
    List<FormBlank> blanks = new ArrayList<>();
    for (Asked asked : ASKED) {
      TextBlank blank =
          TextBlank.of(
              sitting.session(),
              asked.label(),
              asked.question(),
              asked.help(),
              () -> standing(asked.key()),
              text -> put(asked.key(), text));
      blanks.add(
          asked.key() == CaseKeys.EVIDENCE_DATE
              ? blank.writtenAnew()
              : blank.offering(sitting.habits().usual(asked.key())));
    }
    return blanks;
  }

  private @Nullable Evidence piece() {
    return sitting.draft().caseFile().evidence().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private String standing(Key<?> key) {
    Evidence piece = piece();
    return piece == null ? "" : EvidenceLines.said(piece, key);
  }

  private Taken put(Key<?> key, String text) {
    boolean listed = piece() != null;
    if (text.isEmpty() && !listed) {
      thoughtBetter = true;
      return Taken.ENDED;
    }
    if (key != CaseKeys.EVIDENCE_DATE || text.isEmpty()) {
      return stored(key, text.replace('\t', ' '), text);
    }
    DateEntry date = DateEntry.of(text, sitting.prompter(), sitting.language());
    return date.day() == null
        ? Taken.mend(date.proposed().isEmpty() ? standing(key) : date.proposed())
        : stored(key, date.day().toString(), standing(key));
  }

  private Taken stored(Key<?> key, String text, String toBeMended) {
    if (text.equals(standing(key))) {
      return Taken.KEPT;
    }
    Map<Key<?>, List<String>> said = Map.of(key, List.of(text));
    if (piece() != null) {
      return filling.taken(
          sitting.amended(amending -> new EvidenceRegister(amending).correct(id, null, said)),
          toBeMended);
    }
    id = EvidenceRegister.freeId(sitting.draft().caseFile());
    return filling.taken(
        sitting.amended(amending -> new EvidenceRegister(amending).add(id, said)), toBeMended);
  }
}
