package rongcuo.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Command lines, and the other files that commands read, made at random. */
final class Commands {

  static final String REPORTER = "骆宾生";

  private static final List<String> NAMES =
      List.of(
          "evaluate",
          "explain",
          "check",
          "decide",
          "record",
          "rename",
          "amend",
          "duties",
          "ledger",
          "trends",
          "notice",
          "law",
          "schema",
          "interview");

  /** Options that name files to be written: they are only ever given places in the folder. */
  private static final List<String> WRITTEN = List.of("--out", "--out-dir");

  private static final List<String> OPTIONS =
      List.of(
          "--format",
          "--lang",
          "--color",
          "--config",
          "--reading",
          "--readings",
          "--jobs",
          "--fail-on",
          "--subject",
          "--why-not",
          "--goal",
          "--set",
          "--against",
          "--on",
          "--within",
          "--state",
          "--at-least",
          "--window",
          "--holidays",
          "--date",
          "--templates",
          "--conclusion",
          "--disposition",
          "--body",
          "--reasons",
          "--number",
          "--override",
          "--reservation",
          "--analysis",
          "--to",
          "--scope",
          "--summary",
          "--reason",
          "--ground",
          "--item",
          "--requirement",
          "--deadline",
          "--requested",
          "--until",
          "--approved-by",
          "--finding",
          "--means");

  private static final List<String> FLAGS =
      List.of(
          "--all",
          "--find-out",
          "--strict",
          "--xlsx",
          "--final",
          "--force",
          "--trace",
          "--replace",
          "--dry-run",
          "--no-input",
          "--plain",
          "-q",
          "--quiet",
          "--help",
          "--version",
          "-V",
          "-h",
          "--",
          "-",
          "-x",
          "--no-such",
          "--format=",
          "-q=1");

  private static final List<String> WORDS =
      List.of(
          "text",
          "json",
          "jsonl",
          "csv",
          "html",
          "md",
          "txt",
          "docx",
          "ics",
          "xlsx",
          "zh",
          "en",
          "never",
          "force-majeure=all",
          "force-majeure=",
          "strict",
          "1",
          "2",
          "0",
          "-1",
          "4096",
          "undetermined",
          "warning,reservation",
          "张某",
          "秦远",
          "tolerated-exemptible",
          "diligent",
          "exempt",
          "during-inspection=yes",
          "loss-occurred=no",
          "overdue",
          "2026-06-01",
          "1970-01-01",
          "9999-12-31",
          "0001-01-01",
          "13.procedure=已经权衡",
          "subjective=无主观故意",
          "decision",
          "认定结论告知书",
          "notified",
          "correction",
          "started",
          "告知",
          "11(6)",
          "第十一条",
          "容错");

  /** What can be recorded, each with the options that it takes. */
  private static final Map<String, List<String>> EVENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("notified", List.of("--to")),
              Map.entry("published", List.of("--scope", "--summary")),
              Map.entry("withheld", List.of("--reason")),
              Map.entry("correction-started", List.of("--ground", "--item", "--deadline")),
              Map.entry("correction-items", List.of("--ground", "--requirement")),
              Map.entry("correction-deadline", List.of("--deadline")),
              Map.entry(
                  "correction-extended",
                  List.of("--requested", "--until", "--reason", "--approved-by")),
              Map.entry("correction-followed-up", List.of("--finding")),
              Map.entry("correction-analysed", List.of()),
              Map.entry("correction-finished", List.of()),
              Map.entry("feedback", List.of()),
              Map.entry("explained", List.of()),
              Map.entry("clarified", List.of("--scope", "--means")),
              Map.entry("transferred", List.of("--to")),
              Map.entry("告知", List.of("--to")),
              Map.entry("公开", List.of()),
              Map.entry("rain", List.of())));

  private Commands() {}

  private static String word(Choices choices) {
    String word = choices.oneIn(3) ? Texts.odd(choices) : choices.of(WORDS);
    // An argument cannot hold it, whoever calls the program.
    return word.replace("\u0000", "");
  }

  static List<String> explain(String path, Choices choices) {
    List<String> line = new ArrayList<>(List.of("explain", path));
    switch (choices.below(7)) {
      case 1 -> line.add("--all");
      case 2 -> line.addAll(List.of("--why-not", "tolerated-exemptible"));
      case 3 -> line.addAll(List.of("--goal", "not-tolerated"));
      case 4 -> line.addAll(List.of("--set", choices.of("during-inspection=yes", "x=y")));
      case 5 -> line.add("--find-out");
      case 6 -> line.addAll(List.of("--subject", choices.of("1", "2", "张某")));
      default -> {}
    }
    line.addAll(List.of("--format", choices.of("text", "json", "md", "html")));
    return line;
  }

  /** A command that changes a case file. */
  static List<String> change(Path file, Choices choices) {
    List<String> line = new ArrayList<>();
    if (choices.oneIn(3)) {
      line.addAll(List.of("decide", file.toString(), "--no-input"));
      optional(line, choices, "--conclusion", "diligent", "tolerated", "not-tolerated");
      optional(line, choices, "--disposition", "exempt", "mitigate", "full", "no-liability");
      optional(line, choices, "--reasons", Texts.odd(choices));
      optional(line, choices, "--override", "情况特殊", Texts.odd(choices));
      optional(line, choices, "--body", "某市民族宗教事务局", Texts.odd(choices));
      optional(line, choices, "--analysis", "subjective=" + Texts.odd(choices));
      optional(line, choices, "--reservation", "13.procedure=" + Texts.odd(choices));
      optional(line, choices, "--number", "3", Texts.odd(choices));
    } else {
      String event = choices.of(List.copyOf(EVENTS.keySet()));
      line.addAll(List.of("record", file.toString(), event));
      for (String option : EVENTS.get(event)) {
        if (Set.of("--deadline", "--until", "--requested").contains(option)) {
          optional(line, choices, option, "2026-06-30", "2026-07-30", "2026-11-01");
        } else if (!choices.oneIn(4)) {
          line.add(option);
          line.add(choices.oneIn(3) ? "party" : Texts.odd(choices));
        }
      }
    }
    optional(line, choices, "--date", "2026-05-06", "2026-09-30", "9999-12-31", "0001-01-01");
    optional(line, choices, "--subject", "张某", "秦远");
    if (choices.oneIn(2)) {
      line.add("--replace");
    }
    if (choices.oneIn(8)) {
      line.add("--dry-run");
    }
    line.replaceAll(word -> word.replace("\u0000", ""));
    return line;
  }

  private static void optional(
      List<String> line, Choices choices, String option, String... values) {
    if (choices.oneIn(3)) {
      line.add(option);
      line.add(choices.of(values));
    }
  }

  /** Any words, none of which makes the program write outside the folder. */
  static List<String> any(Path file, Path out, Choices choices) {
    List<String> line = new ArrayList<>();
    String command = choices.of(NAMES);
    boolean named = !choices.oneIn(15);
    if (named) {
      line.add(command);
    }
    if (!choices.oneIn(6)) {
      line.add(file.toString());
    }
    for (int i = choices.below(6); i > 0; i--) {
      switch (choices.below(4)) {
        case 0 -> line.add(choices.of(FLAGS));
        case 1 -> {
          line.add(choices.of(OPTIONS));
          line.add(word(choices));
        }
        case 2 -> {
          String option = choices.of(OPTIONS);
          line.add(option + "=" + word(choices));
        }
        default -> line.add(choices.oneIn(2) ? word(choices) : file.toString());
      }
    }
    if (choices.oneIn(4)) {
      line.add(choices.of(WRITTEN));
      line.add(out.resolve(choices.of("a.csv", "b/c.txt", "d.xlsx", "e.html", "")).toString());
    } else if (line.contains("notice")) {
      // Its documents go to the working folder otherwise.
      line.add(line.contains("--") ? line.indexOf("--") : line.size(), "--out-dir=" + out);
    }
    return line;
  }

  /** Lines typed at the questionnaire. */
  static String typed(Choices choices) {
    StringBuilder typed = new StringBuilder();
    if (!choices.oneIn(4)) {
      typed.append("案-1\n张某\n");
    }
    for (int i = choices.of(3, 15, 50); i > 0; i--) {
      String line =
          switch (choices.below(6)) {
            case 0 -> Texts.odd(choices);
            case 1 -> choices.of("1", "2", "3", "0", "1,2", "1、3", "9", "-");
            case 2 -> choices.of("y", "n", "u", "是", "否", "不详", "是", "否");
            case 3 -> choices.of("?", ":?", "b", ":b", "s", "备注 见笔录", "n x", ":a", "a", "依据 x");
            case 4 -> choices.of("2026-03-18", "2026年3月18日", "20260402", "2026-13-40", "昨天");
            default -> "";
          };
      typed.append(line).append(choices.oneIn(30) ? "\r\n" : "\n");
    }
    return choices.oneIn(8) ? typed.substring(0, typed.length() - 1) : typed.toString();
  }

  static byte[] calendar(Choices choices) {
    StringBuilder text = new StringBuilder(choices.oneIn(6) ? "\uFEFF" : "");
    for (int i = choices.below(20); i > 0; i--) {
      text.append(choices.of("年", "休", "班", "year", "off", "work", "#", "", "节"));
      for (int j = choices.below(4); j > 0; j--) {
        text.append(choices.of(" ", "\u3000", "\t", "", ".."));
        text.append(
            choices.oneIn(3)
                ? Texts.odd(choices)
                : choices.of(
                    "2027",
                    "2026-10-01",
                    "2026-10-01..2026-10-07",
                    "至",
                    "to",
                    "9999-12-31",
                    "0000-01-01",
                    "99999",
                    "2027年"));
      }
      text.append(choices.of("\n", "\r\n", "\r", "\u0085"));
    }
    Charset charset = choices.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    byte[] bytes = text.toString().getBytes(charset);
    return choices.oneIn(4) ? CaseTexts.withOtherBytes(bytes, choices) : bytes;
  }

  static byte[] template(String kind, Choices choices) throws IOException {
    String text = Files.readString(Path.of("templates", kind + ".txt"));
    for (int i = choices.of(0, 1, 0, 2); i > 0; i--) {
      int at = choices.below(text.length() + 1);
      String put =
          choices.oneIn(2)
              ? Texts.odd(choices)
              : choices.of(
                  "{{",
                  "}}",
                  "{{#案号}}",
                  "{{/案号}}",
                  "{{^当事人}}",
                  "{{{案号}}}",
                  "{{&案号}}",
                  "{{>x}}",
                  "{{=<% %>=}}",
                  "{{!依据：第十四条}}",
                  "{{!依据：第九十九条}}",
                  "{{案号}}",
                  "{{.}}",
                  "{{-}}",
                  "{{ }}",
                  "{{案号.class}}",
                  "{{-index}}",
                  "{{this}}",
                  "\n@表\n",
                  "\n@x\n",
                  "\n@\n",
                  "\n|a|b|\n",
                  "\n|\n",
                  "\n|---|\n",
                  "\n|a\n|---|\n",
                  "\n@附件\n",
                  "\n@署名\n",
                  "\n@成文日期\n",
                  "\n@主送\n",
                  "\n## \n",
                  "\n1.\n",
                  "\n# \n");
      text =
          text.substring(0, at)
              + put
              + text.substring(
                  choices.oneIn(4) ? at : Math.min(text.length(), at + choices.below(30)));
    }
    if (choices.oneIn(40)) {
      text = text.repeat(40);
    }
    Charset charset = choices.oneIn(8) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return text.getBytes(charset);
  }

  static byte[] reporter(Choices choices) {
    String text =
        "# 举报人身份\n格式: 容错举报人/1\n案号: 云民宗-2026-900\n姓名: " + REPORTER + "\n联系方式: luobin@example.org\n";
    if (choices.oneIn(2)) {
      text = text.replace(choices.of("举报人", "900", "姓名", REPORTER, "@"), Texts.odd(choices));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return choices.oneIn(3) ? CaseTexts.withOtherBytes(bytes, choices) : bytes;
  }

  static byte[] configuration(Choices choices) {
    StringBuilder text = new StringBuilder("schema: rongcuo/config/1\nreadings:\n");
    for (int i = choices.below(5); i > 0; i--) {
      text.append("  ");
      text.append(choices.oneIn(4) ? Texts.odd(choices) : choices.of("force-majeure", "不可抗力"));
      text.append(choices.of(": ", ":", "： "));
      text.append(choices.oneIn(4) ? Texts.odd(choices) : choices.of("all", "any", "全部"));
      text.append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return choices.oneIn(3) ? CaseTexts.withOtherBytes(bytes, choices) : bytes;
  }
}
