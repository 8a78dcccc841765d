package rongcuo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/** The list of evidence of a form that came back, put together with that of the case as it is. */
final class MergedEvidence {

  private static final Bilingual GONE =
      new Bilingual("案件中已经没有证据“{0}”", "the case has no evidence \"{0}\" any more");

  private static final Bilingual NOTHING_SAID =
      new Bilingual("证据 {0} 没有写明任何内容", "nothing is said of the evidence {0}");

  private static final List<String> NOTHING = ListedPiece.KEYS.stream().map(key -> "").toList();

  private final ReturnedForm form;
  private final Map<String, ListedPiece> then = new HashMap<>();
  private final Map<String, ListedPiece> now = new HashMap<>();
  private final Map<String, Map<Key<?>, List<String>>> taken = new LinkedHashMap<>();

  MergedEvidence(ReturnedForm form, CaseFile caseFile) {
    this.form = form;
    form.content().evidence().forEach(piece -> then.put(piece.id(), piece));
    for (Evidence evidence : caseFile.evidence()) {
      now.put(evidence.id(), ListedPiece.of(evidence));
    }
  }

  /**
   * Compares both.
   *
   * @param proposed takes each change, and what makes it
   */
  void compare(BiConsumer<FormChange, Runnable> proposed, List<Trouble> troubles) {
    for (EvidenceSheet.Row row : form.evidence().pieces().values()) {
      ListedPiece before = then.get(row.id());
      ListedPiece after = now.get(row.id());
      if (after == null && before != null) {
        if (!isAsBefore(row, before)) {
          troubles.add(new Trouble(row.spot(), GONE.with(row.id())));
        }
        continue;
      }
      compare(row, texts(before), texts(after), proposed);
      if (after == null && !taken.containsKey(row.id())) {
        troubles.add(new Trouble(row.spot(), NOTHING_SAID.with(row.id())));
      }
    }
  }

  private static List<String> texts(@Nullable ListedPiece piece) {
    return piece == null ? NOTHING : piece.texts();
  }

  private static boolean isAsBefore(EvidenceSheet.Row row, ListedPiece before) {
    return row.texts().entrySet().stream()
        .allMatch(each -> before.texts().get(each.getKey()).equals(each.getValue()));
  }

  private void compare(
      EvidenceSheet.Row row,
      List<String> before,
      List<String> after,
      BiConsumer<FormChange, Runnable> proposed) {
    for (int i = 0; i < ListedPiece.KEYS.size(); i++) {
      String text = row.texts().get(i);
      if (text == null || text.equals(before.get(i)) || text.equals(after.get(i))) {
        continue;
      }
      Key<?> key = ListedPiece.KEYS.get(i);
      FormChange change =
          new FormChange(
              row.spots().getOrDefault(i, row.spot()),
              new Bilingual("证据 {0} 的{1}", "evidence {0}, {1}").with(row.id(), key.name()),
              FormChange.shown(before.get(i)),
              FormChange.shown(after.get(i)),
              FormChange.shown(text),
              "",
              !before.get(i).equals(after.get(i)));
      proposed.accept(change, () -> take(row.id(), key, text));
    }
  }

  private void take(String id, Key<?> key, String text) {
    taken
        .computeIfAbsent(id, each -> new LinkedHashMap<>())
        .put(key, text.isEmpty() ? List.of() : List.of(text));
  }

  /** Whether the case lists a piece, or will. */
  boolean lists(String id) {
    return now.containsKey(id) || taken.containsKey(id);
  }

  /** Pieces that the form does not list any more. */
  List<String> leftOut() {
    List<String> left = new ArrayList<>();
    for (ListedPiece piece : form.content().evidence()) {
      boolean isListed = form.evidence().pieces().containsKey(piece.id());
      if (form.evidence().read() && !isListed && now.containsKey(piece.id())) {
        left.add(piece.id());
      }
    }
    return left;
  }

  /** What makes the case's list what was merged; null if nothing is to be changed. */
  @Nullable Amendment amendment(Amending amending) throws RefusedException {
    EvidenceRegister register = new EvidenceRegister(amending);
    Amendment last = null;
    for (Map.Entry<String, Map<Key<?>, List<String>>> piece : taken.entrySet()) {
      last =
          now.containsKey(piece.getKey())
              ? register.correct(piece.getKey(), null, piece.getValue())
              : register.add(piece.getKey(), piece.getValue());
    }
    return last;
  }
}
