package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rongcuo.amendment.Entering;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Subject;
import rongcuo.casefile.TextSearch;
import rongcuo.cli.frame.Session;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.notice.Blank;
import rongcuo.notice.Clearance;
import rongcuo.notice.ConfidentialityException;
import rongcuo.notice.Document;
import rongcuo.notice.DocumentedCase;
import rongcuo.notice.Documents;
import rongcuo.notice.Documents.Order;
import rongcuo.notice.FormatException;
import rongcuo.notice.SourcedText;
import rongcuo.notice.TemplateException;
import rongcuo.report.DocumentTrace;
import rongcuo.report.EntryCommand;
import rongcuo.report.FileTrouble;

/** What is told while documents are made. */
record NoticeRemarks(Session session) {
  /** A document as messages name it: its case, what it is and whose. */
  static Bilingual label(Order order, DocumentedCase matter) {
    boolean oneOfSeveral =
        matter.whom(order.kind(), order.subject()).size() < matter.caseFile().subjects().size();
    return new Bilingual("{0} {1}{3}", "{0} \"{2}\"{3}")
        .with(
            matter.caseFile().id(),
            order.kind().chinese(),
            order.kind().id(),
            oneOfSeveral ? new Bilingual("（{0}）", " ({0})").with(order.subject().called()) : "");
  }

  /** What of a case, of its file's name or of a reporter's file is not in order. */
  void unclear(Path caseFile, Clearance clearance) {
    for (Disclosure disclosure : clearance.disclosures()) {
      if (disclosure.kind() != Disclosure.Kind.TOLD) {
        session.tell(caseFile, List.of(disclosure.remark()));
      }
    }
    clearance.files().forEach((file, read) -> session.tell(file, read.problems()));
  }

  /** Why the case does not allow some of the documents; whether there are such. */
  boolean refusals(List<Order> orders, DocumentedCase matter, Path caseFile) {
    boolean refused = false;
    for (Order order : orders) {
      Bilingual why = Documents.refusal(order, matter);
      if (why != null) {
        session.error(
            "{0}：不能制作{1}：{2}",
            "{0}: no document \"{3}\": {2}",
            caseFile.toString(),
            order.kind().chinese(),
            EntryCommand.typed(why, caseFile),
            order.kind().id());
        refused = true;
      }
    }
    return refused;
  }

  /** Which documents the case has once, whatever officer was named. */
  void ofAll(List<Order> orders, DocumentedCase matter, Path caseFile) {
    for (Order order : orders) {
      session.error(
          "{0}：{1}全案一份，不按当事人分别制作，没有写出任何文件；请去掉 --subject，或者只写分别制作的文书。",
          "{0}: the case has one \"{2}\" for all officers, nothing was written; leave"
              + " --subject out, or name documents that each has of his own.",
          caseFile.toString(),
          order.kind().chinese(),
          order.kind().id());
    }
  }

  void nobody(String subject) {
    session.error(
        "--subject：各案件都没有当事人“{0}”，没有写出任何文件。",
        "--subject: no case has a subject \"{0}\", nothing was written.", subject);
  }

  void toldIn(Path caseFile, List<Disclosure> told) {
    for (Disclosure disclosure : told) {
      session.error(
          "{0}:{1}:{2}：{3}中含有举报人的姓名或者联系方式，除实名举报反馈函外不制作任何文书；请先从案件文件中删去。",
          "{0}:{1}:{2}: {3} holds the reporter's name or contact; no document but"
              + " the letter to the reporter is made. Remove it from the case file.",
          caseFile.toString(),
          disclosure.remark().place().line(),
          disclosure.remark().place().column(),
          disclosure.where());
    }
  }

  /** Why a document could not be made of what the case, the template or the machine holds. */
  void failure(Path caseFile, Exception failure) {
    if (failure instanceof ConfidentialityException refusal) {
      confidential(caseFile, refusal);
    } else if (failure instanceof TemplateException wrong) {
      session.error(wrong.text());
    } else if (failure instanceof FormatException lacking) {
      session.error(lacking.text());
    }
  }

  private void confidential(Path caseFile, ConfidentialityException refusal) {
    String place = caseFile.toString();
    try {
      for (TextSearch.Hit hit : TextSearch.find(caseFile, refusal.words())) {
        place += ":" + hit.place().line();
        break;
      }
    } catch (IOException e) {
      // The key alone then has to tell the place.
      session.error(FileTrouble.of(caseFile, e));
    }
    session.error("{0}：{1}", "{0}: {1}", place, refusal.text());
  }

  void taken(Path caseFile, String name, Path other) {
    session.error(
        "{0}：文书名 {1} 与 {2} 的文书相同，没有写出；案号应当各不相同，或者用 --out-dir 分别写到不同的文件夹。",
        "{0}: {1} is the name of a document of {2} as well, nothing was written; give"
            + " the cases different numbers, or folders of their own with --out-dir.",
        caseFile.toString(),
        name,
        other.toString());
  }

  /** What keeps a document from being issued; errors where it is to be final. */
  void standing(
      Document document, Bilingual label, CaseFile matter, Path caseFile, boolean isFinal) {
    Set<Blank> blanks = document.blanks();
    if (!blanks.isEmpty()) {
      session
          .err()
          .println(
              session.say(
                  "{0}：空白 {1} 处，请补充：{2}",
                  "{0}: {1} blanks to fill: {2}",
                  label,
                  blanks.size(),
                  listed(blanks, matter.keys())));
      commands(blanks, matter, caseFile);
    }
    Bilingual why = document.standing().why(label);
    Bilingual draft = why == null ? null : EntryCommand.typed(why, caseFile);
    if (draft != null && isFinal) {
      session.error(draft);
    } else if (draft != null && document.standing().isToldOfDrafts()) {
      session.note(draft);
    }
    if (isFinal && !document.isIssuable()) {
      session.error(
          "{0}：--final 不接受空白和拟稿，没有写出任何文件。",
          "{0}: --final takes no blanks and no drafts; nothing was written.", label);
    }
  }

  /** Which commands fill blanks, those of one event once. */
  private void commands(Set<Blank> blanks, CaseFile matter, Path caseFile) {
    Set<Bilingual> commands = new LinkedHashSet<>();
    for (Blank blank : blanks) {
      Bilingual line = Entering.line(blank.key(), matter);
      if (line != null) {
        commands.add(EntryCommand.alone(line, caseFile));
      }
    }
    if (!commands.isEmpty()) {
      session.note("可以用下列命令填写：", "These commands fill them:");
      commands.forEach(command -> session.note("  {0}", "  {0}", command));
    }
  }

  private static Bilingual listed(Set<Blank> blanks, Language keys) {
    return new Bilingual("；", "; ").between(blanks.stream().map(blank -> blank.in(keys)).toList());
  }

  /** Says what of a decision rests on nothing. */
  void unfounded(List<SourcedText.Sentence> sentences, Bilingual label) {
    for (SourcedText.Sentence sentence : sentences) {
      session.note(
          "{0}：“{1}”没有依据；请在模板中引用条款或者写明“{{!依据：第…条}}”。",
          "{0}: \"{1}\" rests on nothing; cite a provision in the template or write"
              + " {{!依据：…}}.",
          label,
          sentence.words());
    }
  }

  /**
   * Says which supporting facts a decision would rest on without evidence (第三条), and which
   * contested ones without a reason why they were found; one that is to be final may do the former
   * only where a note says why none is needed, and never the latter.
   *
   * @return whether it may be issued with them
   */
  boolean gaps(
      List<Order> orders, DocumentedCase matter, CaseResult.Assessed assessed, boolean isFinal) {
    boolean issued = true;
    for (Order order : orders) {
      if (order.kind().name() != DocumentName.DECISION) {
        continue;
      }
      for (Subject whose : matter.whom(order.kind(), order.subject())) {
        issued &= !hasGaps(whose, matter, assessed, isFinal) || !isFinal;
        issued &= !isUnreasoned(whose, matter, isFinal) || !isFinal;
      }
    }
    return issued;
  }

  private boolean hasGaps(
      Subject whose, DocumentedCase matter, CaseResult.Assessed assessed, boolean isFinal) {
    AssessedSubject subject = assessed.subjects().get(matter.place(whose));
    List<Fact> gaps =
        subject.evidenceGaps().stream()
            .filter(fact -> !isFinal || !matter.isExplained(fact, whose))
            .toList();
    if (gaps.isEmpty()) {
      return false;
    }
    Bilingual told =
        (isFinal ? REFUSED_GAPS : GAPS)
            .with(assessed.caseFile().id(), whose.called(), listed(gaps));
    tell(told, isFinal);
    return true;
  }

  private void tell(Bilingual text, boolean isError) {
    if (isError) {
      session.error(text);
    } else {
      session.note(text);
    }
  }

  private boolean isUnreasoned(Subject whose, DocumentedCase matter, boolean isFinal) {
    List<Fact> unreasoned = matter.unreasoned(whose);
    if (unreasoned.isEmpty()) {
      return false;
    }
    Bilingual told =
        (isFinal ? REFUSED_CONTESTED : CONTESTED)
            .with(
                matter.caseFile().id(),
                whose.called(),
                listed(unreasoned),
                EntryLine.of("explain", new Bilingual("--contested", "--contested")),
                EntryLine.adopting(unreasoned.get(0)));
    tell(told, isFinal);
    return true;
  }

  private static final Bilingual CONTESTED =
      new Bilingual(
          "{0}：{1}的认定结论取决于下列有争议的事实，还没有写明采信理由（第三条“事实清楚、证据确凿”）：{2}。采信不同说法时结论如何，见{3}。",
          "{0}: the finding on {1} hangs on contested facts, and it is not said why they were found"
              + " so (Article 3): {2}. {3} tells what follows from each version.");

  private static final Bilingual REFUSED_CONTESTED =
      new Bilingual(
          "{0}：{1}的认定结论取决于下列有争议的事实，还没有写明采信理由，--final 不予制作（第三条“事实清楚、证据确凿”）：{2}。请逐项写明，如{4}；采信不同说法时结论如何，见{3}。",
          "{0}: the finding on {1} hangs on contested facts, and it is not said why they were found"
              + " so; --final refuses it (Article 3): {2}. Say why for each, as by {4}; {3} tells"
              + " what follows from each version.");

  private static final Bilingual GAPS =
      new Bilingual(
          "{0}：{1}的认定依据中，下列事实未列证据（第三条“事实清楚、证据确凿”）：{2}",
          "{0}: facts that carry the finding on {1} without evidence (Article 3): {2}");

  private static final Bilingual REFUSED_GAPS =
      new Bilingual(
          "{0}：{1}的认定依据中，下列事实未列证据，也没有在备注中写明无须举证的理由（众所周知、当事人无异议、依职权查明等），--final 不予制作（第三条“事实清楚、证据确凿”）：{2}",
          "{0}: facts that carry the finding on {1} without evidence, and no note says why none is"
              + " needed; --final refuses them (Article 3): {2}");

  private static Bilingual listed(List<Fact> facts) {
    return new Bilingual("、", ", ").between(facts.stream().map(Fact::label).toList());
  }

  void trace(Document document, Bilingual label) {
    session.out().println(session.say(label));
    session.out().print(DocumentTrace.of(document));
  }
}
