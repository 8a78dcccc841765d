package rongcuo.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.PlaceCheck;
import rongcuo.casefile.ReadingCheck;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.history.HistoryCheck;
import rongcuo.cli.Program;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** What is fed with random input; each makes one input from the choices and judges what follows. */
enum Target {
  /** Any bytes as a case file: read alike by both readers, or refused with places in the file. */
  READER {
    @Override
    void run(Choices choices, Judge judge) {
      read(CaseTexts.any(choices), judge);
    }
  },

  /** Any bytes as a case file under every command that reads one. */
  COMMANDS {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      byte[] content =
          choices.oneIn(2)
              ? CaseTexts.any(choices)
              : CaseTexts.fair(choices).getBytes(StandardCharsets.UTF_8);
      everyCommand(keep(judge, "case.yaml", content), choices, judge);
    }
  },

  /** Decisions and records in any order: the file stays valid, or as it was. */
  CHANGES {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      String text = CaseTexts.fair(choices);
      Path file = keep(judge, "case.yaml", text.getBytes(StandardCharsets.UTF_8));
      boolean valid = CaseReader.read(file).caseFile() != null;
      for (int i = 1 + choices.below(4); i > 0; i--) {
        byte[] before = Files.readAllBytes(file);
        List<String> arguments = Commands.change(file, choices);
        Program.Result result = judge.run(arguments.toArray(String[]::new));
        byte[] after = Files.readAllBytes(file);
        String what = arguments + " on\n" + new String(before, StandardCharsets.UTF_8);
        boolean changed = !Arrays.equals(before, after);
        Judge.require(what, !changed || (valid && result.status() == 0), "refused, yet changed");
        Judge.require(what, !changed || CaseReader.read(after).caseFile() != null, "now invalid");
        judge.census().count(changed ? "changes made" : "changes refused");
      }
      requireHistory(file);
      List<String> left = new ArrayList<>(Judge.tree(judge.folder()));
      left.remove("case.history.jsonl");
      Judge.require("files", left.equals(List.of("case.yaml")), "left over");
    }
  },

  /** Any words as arguments. */
  ARGUMENTS {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      Path file =
          keep(judge, "case.yaml", CaseTexts.fair(choices).getBytes(StandardCharsets.UTF_8));
      List<String> arguments = Commands.any(file, judge.folder().resolve("out"), choices);
      Program.Result result = judge.run(arguments.toArray(String[]::new));
      judge.census().count("arguments with status " + result.status());
    }
  },

  /** Any lines typed at the questionnaire: the file that comes of it is valid. */
  INTERVIEW {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      Path file = judge.folder().resolve("new.yaml");
      if (choices.oneIn(3)) {
        Files.write(file, CaseTexts.fair(choices).getBytes(StandardCharsets.UTF_8));
      }
      boolean valid = !Files.exists(file) || CaseReader.read(file).caseFile() != null;
      String typed = Commands.typed(choices);
      keep(judge, "typed.txt", typed.getBytes(StandardCharsets.UTF_8));
      judge.runTyping(typed, "--lang", choices.of("zh", "en"), "interview", file.toString());
      if (Files.exists(file) && valid) {
        CaseDocument document = CaseReader.read(file);
        Judge.require(typed, document.caseFile() != null, "invalid: " + document.problems());
        judge.census().count("interviews");
        requireHistory(file);
      }
      for (String name : Judge.tree(judge.folder())) {
        boolean expected =
            Set.of("new.yaml", "new.history.jsonl", "typed.txt").contains(name)
                || name.endsWith(".reporter.yaml");
        Judge.require(typed, expected, "left over: " + name);
      }
    }
  },

  /** Any bytes as a file of holidays. */
  CALENDAR {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      byte[] content = Commands.calendar(choices);
      Path file = keep(judge, "holidays.txt", content);
      Program.Result result =
          judge.run(
              "duties",
              "src/test/resources/golden/duties/two-subjects.yaml",
              "--holidays",
              file.toString(),
              "--on",
              "2026-06-01");
      judge.census().count(result.status() == 2 ? "calendars refused" : "calendars read");
    }
  },

  /** Any text as an office's template. */
  TEMPLATE {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      Files.createDirectories(judge.folder().resolve("own"));
      for (String kind : List.of("decision", "notification")) {
        keep(judge, "own/" + kind + ".txt", Commands.template(kind, choices));
      }
      Program.Result result =
          judge.run(
              "notice",
              "src/test/resources/notice/everything.yaml",
              "decision",
              "notification",
              "--format",
              choices.of("txt", "md", "html", "txt,docx"),
              "--templates",
              judge.folder().resolve("own").toString(),
              "--out-dir",
              judge.folder().resolve("out").toString());
      judge.census().count(result.status() == 0 ? "templates filled" : "templates refused");
      requireCleanDocuments(judge);
    }
  },

  /** Any bytes as the file of a reporter, whose name stands in no document but the letter. */
  REPORTER {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      Path file = judge.folder().resolve("case.yaml");
      Files.copy(Path.of("src/test/resources/notice/everything.yaml"), file);
      keep(judge, "云民宗-2026-900.reporter.yaml", Commands.reporter(choices));
      Program.Result result =
          judge.run(
              "notice",
              file.toString(),
              "--format",
              "txt",
              "--out-dir",
              judge.folder().resolve("out").toString());
      judge.census().count(result.status() == 0 ? "reporters read" : "reporters refused");
      requireCleanDocuments(judge);
      for (Path written : documents(judge)) {
        boolean letter = written.getFileName().toString().contains("实名举报反馈函");
        Judge.require(
            written.toString(),
            letter || !Files.readString(written).contains(Commands.REPORTER),
            "names the reporter");
      }
      Judge.require("output", !result.out().contains(Commands.REPORTER), "names the reporter");
    }
  },

  /** Any bytes as an office's configuration. */
  CONFIGURATION {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      Path file = keep(judge, "config.yaml", Commands.configuration(choices));
      Program.Result result =
          judge.run("--config", file.toString(), "evaluate", "cases/flood.yaml");
      judge.census().count(result.status() == 0 ? "configurations read" : "configurations refused");
    }
  },

  /** Any edit of any valid file: it stays valid, and nothing but the edited entry changes. */
  EDITOR {
    @Override
    void run(Choices choices, Judge judge) throws IOException {
      byte[] content = CaseTexts.any(choices);
      if (CaseReader.read(content).caseFile() == null) {
        content = CaseTexts.fair(choices).getBytes(StandardCharsets.UTF_8);
      }
      Path file = keep(judge, "case.yaml", content);
      try (CaseEditor editor =
          CaseEditor.open(file, LocalDateTime.of(2026, 10, 9, 9, 0), Witness.NONE)) {
        for (int i = 1 + choices.below(4); i > 0 && editor.document().caseFile() != null; i--) {
          edit(editor, choices, judge);
        }
        List<Problem> problems = CaseReader.read(file).problems();
        Judge.require("saved", problems.equals(editor.document().problems()), "" + problems);
      }
      Judge.require("files", Judge.tree(judge.folder()).equals(List.of("case.yaml")), "left over");
    }
  };

  /** Makes one input and judges what the program does with it. */
  /** Whatever was changed stands in a whole history, of which the file is the end. */
  private static void requireHistory(Path file) throws IOException {
    HistoryCheck history = HistoryCheck.of(file);
    Judge.require("history", history.isWhole(), "not whole: " + history.flaws());
    boolean kept = history.lines() == 0 || history.now() != HistoryCheck.Now.CHANGED;
    Judge.require("history", kept, "behind the file");
  }

  abstract void run(Choices choices, Judge judge) throws IOException;

  /** Puts an input in the folder, where it is found if the judgement is a failure. */
  private static Path keep(Judge judge, String name, byte[] content) {
    try {
      return Files.write(judge.folder().resolve(name), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads a content as a case file. */
  static void read(byte[] content, Judge judge) {
    keep(judge, "case.yaml", content);
    CaseDocument document = judge.bounded("read", () -> CaseReader.read(content));
    String misplaced = PlaceCheck.misplaced(content, document.problems());
    Judge.require("read", misplaced.isEmpty(), misplaced);
    String difference = ReadingCheck.difference(content);
    Judge.require("read", difference.isEmpty(), difference);
    Judge.require(
        "read", (document.caseFile() == null) == document.hasErrors(), "errors and a case");
    document.problems().forEach(p -> judge.census().diagnostic(p.message().chinese()));
    judge.census().count(document.caseFile() == null ? "refused" : "accepted");
  }

  /** Runs every command that reads a case. */
  static void everyCommand(Path file, Choices choices, Judge judge) throws IOException {
    String path = file.toString();
    String language = choices.of("zh", "en");
    Program.Result check =
        judge.run("--lang", language, "check", path, "--format", choices.of("text", "jsonl"));
    boolean accepted = check.status() == 0;
    judge.census().count(accepted ? "accepted" : "refused");
    int expected = accepted ? 0 : 1;
    Judge.require("check", check.status() == expected, "status " + check.status());
    List<List<String>> commands =
        List.of(
            List.of("evaluate", path, "--format", choices.of("text", "json", "jsonl", "csv")),
            Commands.explain(path, choices));
    for (List<String> command : commands) {
      Program.Result result = judge.run(withLanguage(command, language));
      boolean asked = command.contains("--subject") || command.contains("--set");
      Judge.require(
          command.toString(),
          result.status() == expected || (asked && result.status() == 2),
          "status " + result.status() + " where check has " + expected + ": " + result.err());
    }
    List<String> other =
        switch (choices.below(5)) {
          case 0 -> List.of("duties", path, "--format", choices.of("text", "json", "csv", "ics"));
          case 1 -> List.of("ledger", path, "--format", choices.of("text", "csv"));
          case 2 ->
              List.of("ledger", path, "--out", judge.folder().resolve("ledger.xlsx").toString());
          case 3 -> List.of("trends", path, "--format", choices.of("text", "json", "html"));
          default ->
              List.of(
                  "notice",
                  path,
                  "--format",
                  choices.of("txt", "md", "html", "txt,md", "docx"),
                  "--date",
                  "2026-06-01",
                  "--out-dir",
                  judge.folder().resolve("out").toString());
        };
    Program.Result result = judge.run(withLanguage(other, language));
    Judge.require(other.toString(), result.status() <= 1, "status " + result.status());
    requireCleanDocuments(judge);
  }

  private static String[] withLanguage(List<String> command, String language) {
    List<String> all = new ArrayList<>(List.of("--lang", language));
    all.addAll(command);
    return all.toArray(String[]::new);
  }

  private static List<Path> documents(Judge judge) throws IOException {
    Path out = judge.folder().resolve("out");
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void requireCleanDocuments(Judge judge) throws IOException {
    for (Path file : documents(judge)) {
      Judge.require("name", file.getParent().equals(judge.folder().resolve("out")), "" + file);
      if (file.toString().matches("(?s).*\\.(txt|md|html)")) {
        judge.requireClean(file);
        judge.census().count("documents");
      }
    }
  }

  private static void edit(CaseEditor editor, Choices choices, Judge judge) throws IOException {
    CaseFile old = editor.document().caseFile();
    String text = text(editor);
    List<Fact> answered = List.copyOf(old.facts().keySet());
    boolean known = !answered.isEmpty() && choices.oneIn(2);
    Fact fact = known ? choices.of(answered) : choices.of(Fact.values());
    Edit edit =
        switch (choices.below(5)) {
          case 0 -> new Edit.Set(List.of("title"), EditValue.text(Texts.odd(choices)));
          case 1 ->
              new Edit.Append(
                  List.of("evidence"),
                  EditValue.mapping(
                      java.util.Map.of(
                          "id", EditValue.text("N" + choices.below(50)),
                          "title", EditValue.text(Texts.odd(choices)))));
          case 2 -> Edit.clearAnswer(null, fact);
          default ->
              Edit.answer(
                  null,
                  fact,
                  choices.of(Truth.values()),
                  List.of(),
                  choices.oneIn(3) ? Texts.odd(choices) : null,
                  choices.oneIn(4) ? Texts.odd(choices) : null);
        };
    try {
      editor.apply(List.of(edit));
      editor.save();
      judge.census().count("edits made");
    } catch (EditRefusedException e) {
      judge.census().count("edits refused");
      Judge.require(edit.toString(), editor.isSaved(), "refused, yet changed");
      return;
    }
    CaseFile now = editor.document().caseFile();
    Judge.require(edit.toString(), now != null, "invalid: " + editor.document().problems());
    Judge.require(
        edit.toString(),
        now.subjects().size() == old.subjects().size() && now.id().equals(old.id()),
        "other things changed");
    AnsweredFact before = old.facts().get(fact);
    if (before != null && edit.path().get(0).equals("facts")) {
      requireOneEntryChanged(edit, text, text(editor), old, before);
    }
  }

  /** The lines before the entry of a fact, and from the next entry on, are what they were. */
  private static void requireOneEntryChanged(
      Edit edit, String before, String after, CaseFile old, AnsweredFact fact) {
    if (before.equals(after)) {
      return;
    }
    // Bytes that are no UTF-8 are of an encoding whose lines cannot be told apart here.
    if (before.indexOf('\uFFFD') >= 0) {
      return;
    }
    String lineEnd = "(?<=\r\n|[\n\u0085\u2028\u2029])|(?<=\r)(?!\n)";
    List<String> was = List.of(before.split(lineEnd));
    List<String> is = List.of(after.split(lineEnd));
    int first = fact.place().line() - 1;
    int next =
        old.facts().values().stream()
            .mapToInt(other -> other.place().line() - 1)
            .filter(line -> line > first)
            .min()
            .orElse(was.size());
    int same = 0;
    while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(was.size(), is.size()) - same
        && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
      tail++;
    }
    boolean alone = old.facts().size() == 1;
    Judge.require(
        edit.toString(),
        alone || (same >= first && (next == was.size() || was.size() - tail <= next)),
        "entry on lines "
            + (first + 1)
            + " to "
            + next
            + ", yet changed are "
            + (same + 1)
            + " to "
            + (was.size() - tail)
            + " of\n"
            + before);
  }

  private static String text(CaseEditor editor) throws IOException {
    return new String(Files.readAllBytes(editor.file()), StandardCharsets.UTF_8);
  }
}
