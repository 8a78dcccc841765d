package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.Form;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;
import rongcuo.language.Bilingual;

/** The list of evidence on one form, a line a piece (第三条); a table may be pasted into it. */
final class EvidenceLines implements OpeningStep {

  /** What a line says, in order. */
  private static final List<Key<?>> PARTS =
      List.of(
          CaseKeys.EVIDENCE_TITLE,
          CaseKeys.EVIDENCE_KIND,
          CaseKeys.EVIDENCE_DATE,
          CaseKeys.EVIDENCE_SOURCE);

  private static final Bilingual A_LINE =
      new Bilingual(
          "一行一份：名称；种类；日期；来源。后面的可以不写；可以从表格中成行粘贴。",
          "A line a piece: title; kind; date; source. The rest may be left out; rows of a table may"
              + " be pasted.");

  private static final Bilingual NEXT =
      new Bilingual(
          "证据，一行一份：名称；种类；日期；来源（没有更多的直接回车）",
          "Evidence, a line a piece: title; kind; date; source (Enter alone: no more)");

  private static final Bilingual HELP =
      new Bilingual(
          "第三条：事实清楚、证据确凿。先列出证据，回答事实时即可选用；以后也可以补充。例如：现场检查笔录；现场笔录；2026-03-18；检查组。",
          "Article 3: evidence listed here can be chosen when facts are answered; more can be added"
              + " later. Such as: record of the inspection; record; 2026-03-18; inspectors.");

  private static final Bilingual HAS_SEMICOLON =
      new Bilingual(
          "证据 {0} 的内容里有分号，不能在一行里更正，请用“增改删”更正。",
          "What is said of {0} has a semicolon; correct it by \"add, correct, remove\".");

  private static final Bilingual NOT_EMPTIED =
      new Bilingual(
          "要删除证据 {0}，请用“增改删”，引用它的回答随之改动。",
          "To remove {0}, use \"add, correct, remove\": answers that cite it change too.");

  private final Sitting sitting;
  private final Filling filling;

  EvidenceLines(Sitting sitting) {
    this.sitting = sitting;
    this.filling = new Filling(sitting);
  }

  @Override
  public Bilingual label() {
    return new Bilingual("证据", "evidence");
  }

  @Override
  public String shown() {
    return String.join(sitting.say("；", "; "), pieces().stream().map(PieceForm::named).toList());
  }

  private List<Evidence> pieces() {
    return sitting.draft().caseFile().evidence();
  }

  @Override
  public Move ask() {
    sitting.header(sitting.say("证据清单", "list of evidence"));
    if (!sitting.prompter().showsForms()) {
      pieces().forEach(each -> sitting.prompter().say("  " + each.id() + " " + line(each)));
    }
    return filling.ask(new Form(this::blanks, pieces().size(), Form.Look.ROWS, this::legend));
  }

  private List<String> legend() {
    List<String> kinds = sitting.habits().usual(CaseKeys.EVIDENCE_KIND);
    StringBuilder numbered = new StringBuilder(sitting.say("种类可以写序号：", "The kind by number: "));
    for (int i = 0; i < kinds.size(); i++) {
      numbered.append(i == 0 ? "" : "  ").append(i + 1).append(' ').append(kinds.get(i));
    }
    return List.of(sitting.say(A_LINE), numbered.toString());
  }

  private List<FormBlank> blanks() {
    List<FormBlank> blanks = new ArrayList<>();
    for (Evidence each : pieces()) {
      blanks.add(blank(each.id(), line(each), text -> corrected(each, text)));
    }
    String next = EvidenceRegister.freeId(sitting.draft().caseFile());
    blanks.add(blank(next, "", this::added));
    return blanks;
  }

  private FormBlank blank(
      String id, String standing, java.util.function.Function<String, Taken> storing) {
    return new TextBlank(
        id, sitting.say(NEXT), sitting.say(HELP), () -> standing, List.of(), false, storing);
  }

  static String said(Evidence piece, Key<?> key) {
    Object value = piece.said().get(key);
    return value == null ? "" : value.toString();
  }

  private static String line(Evidence piece) {
    StringBuilder line = new StringBuilder();
    PARTS.forEach(key -> line.append(said(piece, key)).append('；'));
    return line.toString().replaceAll("；+$", "").replace('\n', ' ');
  }

  private Taken corrected(Evidence piece, String text) {
    boolean parted = PARTS.stream().anyMatch(key -> said(piece, key).matches("(?s).*[;；\n].*"));
    if (text.isEmpty() || parted) {
      sitting.refuse((parted ? HAS_SEMICOLON : NOT_EMPTIED).with(piece.id()));
      return Taken.mend(line(piece));
    }
    Map<Key<?>, List<String>> said = parts(text);
    if (said == null) {
      return Taken.mend(mended);
    }
    Map<Key<?>, List<String>> changed = new LinkedHashMap<>();
    PARTS.forEach(
        key -> {
          List<String> now = said.getOrDefault(key, List.of(""));
          if (!now.get(0).equals(said(piece, key))) {
            changed.put(key, now);
          }
        });
    return changed.isEmpty()
        ? Taken.KEPT
        : filling.taken(
            sitting.amended(
                amending -> new EvidenceRegister(amending).correct(piece.id(), null, changed)),
            text);
  }

  /** Lists what some lines say, one after the other; what cannot stand is left to be mended. */
  private Taken added(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Map<Key<?>, List<String>> said = parts(lines.get(i));
      String rest = String.join("\n", lines.subList(i + 1, lines.size()));
      if (said == null) {
        return Taken.mend(mended + (rest.isEmpty() ? "" : "\n" + rest));
      }
      Taken taken =
          filling.taken(
              sitting.amended(amending -> new EvidenceRegister(amending).add(null, said)),
              String.join("\n", lines.subList(i, lines.size())));
      if (!taken.equals(Taken.KEPT)) {
        return taken;
      }
    }
    return Taken.KEPT;
  }

  /** What a line is to be once it is mended. */
  private String mended = "";

  /** What a line says; null if it cannot stand, for a reason that was told. */
  private @Nullable Map<Key<?>, List<String>> parts(String line) {
    String[] parts = line.split("[;；\\t]", PARTS.size());
    Map<Key<?>, List<String>> said = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      Key<?> key = PARTS.get(i);
      if (key == CaseKeys.EVIDENCE_DATE && !part.isEmpty()) {
        DateEntry date = DateEntry.of(part, sitting.prompter(), sitting.language());
        if (date.day() == null) {
          parts[i] = date.proposed().isEmpty() ? part : date.proposed();
          mended = String.join("；", parts);
          return null;
        }
        part = date.day().toString();
      }
      if (!part.isEmpty()) {
        said.put(key, List.of(key == CaseKeys.EVIDENCE_KIND ? kind(part) : part));
      }
    }
    return said;
  }

  /** A kind, or the number of one. */
  private String kind(String part) {
    List<String> kinds = sitting.habits().usual(CaseKeys.EVIDENCE_KIND);
    boolean numbered = part.matches("[1-9]") && Integer.parseInt(part) <= kinds.size();
    return numbered ? kinds.get(Integer.parseInt(part) - 1) : part;
  }
}
