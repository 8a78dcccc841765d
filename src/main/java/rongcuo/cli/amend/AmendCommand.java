package rongcuo.cli.amend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.RefusedException;

/**
 * {@code rongcuo amend}: adds, corrects and removes officers, evidence, claims, readings, answers
 * and texts of a case.
 */
public final class AmendCommand implements Command {

  private static final Parameter<Amendable> WHAT =
      new Parameter<>(
          1,
          Wordlist.of(Amendable.values(), Amendable::id, Amendable::label)
              .alsoInChinese()
              .called("对象", "WHAT"),
          listed(),
          true,
          false);

  private static final Parameter<String> NAMES =
      new Parameter<>(
          2,
          new ThingNamed(new Bilingual("名称…", "NAME…")),
          new Bilingual(
              "姓名；证据编号；条款；口径=选择；事实=回答；名称=文字",
              "an officer's name; an id of evidence; items; READING=CHOICE; FACT=ANSWER; NAME=TEXT"),
          false,
          true);

  private static Bilingual listed() {
    Bilingual each = new Bilingual("{0}（“{1}”）", "\"{1}\" ({0})");
    return new Bilingual("、", ", ")
        .between(
            Arrays.stream(Amendable.values()).map(of -> each.with(of.label(), of.id())).toList());
  }

  @Override
  public List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>(List.of(CaseChange.CASE, WHAT, NAMES));
    arguments.addAll(AmendOptions.all());
    return arguments;
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Amendable what = WHAT.of(arguments);
    AmendOptions.check(what, arguments);
    List<AmendRequest.One> asked = AmendRequest.of(what, NAMES.all(arguments), arguments, session);
    ReadingPolicy policy = OfficeConfiguration.policy(session);
    boolean force = AmendOptions.FORCE.in(arguments);
    return new CaseChange(arguments, session, policy)
        .run(
            (editor, caseFile, subject) -> {
              Bilingual done = amend(asked, editor, caseFile, subject, force, session);
              CaseFile now = CaseChange.caseFile(editor);
              List<Problem> warnings =
                  Fingerprints.warnings(now, policy.readingsFor(now.readings()));
              session.warn(editor.file(), warnings);
              return done;
            });
  }

  private static @Nullable Bilingual amend(
      List<AmendRequest.One> asked,
      CaseEditor editor,
      CaseFile caseFile,
      @Nullable Subject subject,
      boolean force,
      Session session)
      throws RefusedException, EditRefusedException {
    List<Bilingual> done = new ArrayList<>();
    for (AmendRequest.One one : asked) {
      CaseFile standing = done.isEmpty() ? caseFile : CaseChange.caseFile(editor);
      Subject whose = subject == null ? null : standing.subjects().get(caseFile.place(subject));
      Amendment amendment = one.on(Amending.of(standing, editor), whose);
      if (!force) {
        amendment.refuseUnlessAlone(AmendOptions.FORCE.names().get(0));
      }
      editor.apply(amendment.edits());
      if (!amendment.along().isEmpty()) {
        session.note("与之相关：{0}。", "It concerns: {0}.", amendment.alongListed());
      }
      amendment.remarks().forEach(session::note);
      done.add(amendment.done());
    }
    return new Bilingual("；", "; ").between(done);
  }
}
