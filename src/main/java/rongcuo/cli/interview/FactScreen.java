package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Form;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;
import rongcuo.cli.prompt.Reply;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.inquiry.Polarity;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Folded;
import rongcuo.statute.Provision;

/** Facts of one subject and one polarity on one screen, each with its evidence. */
final class FactScreen {

  private static final Bilingual HOW =
      new Bilingual(
          "y 是  n 否  u 不详，后面可写证据序号：y1,3。 \" 同上一项  \"\" 其余都同上",
          "y n u, and the numbers of evidence behind it: y1,3.  \" as above  \"\" all the rest as"
              + " above");

  private static final Bilingual HOW_AS_BEFORE =
      new Bilingual("  = 同前一名  == 余下都同前一名", "  = as the officer before  == all that is left so");

  private static final Bilingual NO_ANSWER =
      new Bilingual(
          "“{0}”不是回答：请填 y（是）、n（否）、u（不详），后面可写证据的序号或者编号。",
          "\"{0}\" is no answer: enter y, n or u, and behind it the numbers or ids of evidence.");

  private static final Bilingual NOT_LISTED =
      new Bilingual(
          "证据清单中没有“{0}”，这一项没有保存。", "The list of evidence has no \"{0}\"; this is not saved.");

  private static final Bilingual NOTHING_ABOVE =
      new Bilingual("上面没有已答的一项。", "Nothing above is answered.");

  private static final Bilingual NOTHING_BEFORE =
      new Bilingual("前面的当事人没有回答过这一项。", "No officer before this one has an answer to it.");

  private static final Bilingual ALL_AS_BEFORE =
      new Bilingual(
          "余下 {0} 项已按前一名当事人的回答保存，可在“修改已答”中逐项核对。",
          "{0} answers of the officer before are saved for this one; check them by \"change an"
              + " answer\".");

  private static final Bilingual STILL_OPEN =
      new Bilingual(
          "这一屏还没有回答。查不清的填 u（不详），以后再答的填 s（跳过）。",
          "Nothing is answered here yet. Enter u for what is unknown, s to skip.");

  private static final int LEGEND_COLUMNS = 150;

  private final Sitting sitting;
  private final GivenFacts given;
  private final FactAsides asides;
  private final Filling filling;
  private final List<Row> rows = new ArrayList<>();

  /** Whether one answer settled all that was left. */
  private boolean done;

  /** A fact of the sheet. */
  private record Row(Turn turn, Fact fact) {}

  FactScreen(Sitting sitting, GivenFacts given, List<Turn> screen) {
    this.sitting = sitting;
    this.given = given;
    this.asides = new FactAsides(sitting, given);
    this.filling = new Filling(sitting);
    screen.forEach(turn -> turn.question().facts().forEach(fact -> rows.add(new Row(turn, fact))));
  }

  Move ask() {
    int at = 0;
    while (true) {
      tellPlace();
      Form form = new Form(this::blanks, at, Form.Look.ANSWERS, this::legend);
      Reply reply = sitting.prompter().form(form, FactAsides.AT_A_FACT);
      at = Math.min(form.at(), rows.size() - 1);
      Move move = done ? Move.ON : filling.outcome(reply);
      if (reply instanceof Reply.Acted acted && move == Move.ON && !done) {
        move = aside(acted, rows.get(at));
        at += acted.action() == Action.SKIP && move == Move.AGAIN ? 1 : 0;
        move = at == rows.size() ? Move.ON : move;
      } else if (reply instanceof Reply.Filled && isOpen()) {
        sitting.tell(STILL_OPEN);
        move = Move.AGAIN;
      }
      if (move != Move.AGAIN) {
        return move;
      }
    }
  }

  private void tellPlace() {
    Row first = rows.get(0);
    asides.tellPlace(first.turn());
    Provision provision = first.turn().question().provision();
    if (rows.stream().allMatch(row -> row.turn().question().provision() == provision)) {
      asides.tellWords(provision);
    }
    sitting.ask(
        switch (Polarity.of(first.fact())) {
          case FOR ->
              new Bilingual(
                  "下列各项问的是应有的做法或者该情形的要件，有的填“是”：",
                  "What should be there, or makes out the case: yes if it is so.");
          case AGAINST ->
              new Bilingual("下列各项问的是不应有的情形，没有的填“否”：", "What should not be there: no if it is not.");
          case NEITHER ->
              new Bilingual(
                  "下列各项只问事情经过，决定还要问什么：", "What happened, which decides what else is asked:");
        });
  }

  /** Whether nothing on it is answered. */
  private boolean isOpen() {
    return rows.stream().allMatch(row -> standing(row) == null && !isSkipped(row));
  }

  private boolean isSkipped(Row row) {
    return given.questioning().inquiry(row.turn().subject()).given().passedOver().has(row.fact());
  }

  private @Nullable AnsweredFact standing(Row row) {
    return given.standing(row.turn().subject()).get(row.fact());
  }

  private List<String> legend() {
    StringBuilder listed = new StringBuilder(sitting.say("证据：", "Evidence: "));
    List<Evidence> evidence = evidence();
    for (int i = 0; i < evidence.size(); i++) {
      String named = evidence.get(i).title() == null ? "" : " " + evidence.get(i).title();
      boolean numbered = evidence.get(i).id().equals("E" + (i + 1));
      listed
          .append(i == 0 ? "" : "  ")
          .append(i + 1)
          .append(numbered ? named : " " + PieceForm.named(evidence.get(i)));
    }
    String how =
        sitting.say(HOW) + (rows.get(0).turn().subject() > 0 ? sitting.say(HOW_AS_BEFORE) : "");
    return evidence.isEmpty()
        ? List.of(how)
        : List.of(how, DisplayWidth.cut(listed.toString(), LEGEND_COLUMNS));
  }

  private List<Evidence> evidence() {
    return sitting.draft().caseFile().evidence();
  }

  private List<FormBlank> blanks() {
    List<FormBlank> blanks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      blanks.add(new AnswerBlank(i));
    }
    return blanks;
  }

  private Move aside(Reply.Acted acted, Row row) {
    int subject = row.turn().subject();
    if (acted.action() == Action.SKIP) {
      given.skip(subject, row.fact());
      return Move.AGAIN;
    }
    AnsweredFact before = standing(row);
    AnswerDetails details = AnswerDetails.of(before);
    Move move = asides.take(acted, subject, List.of(row.fact()), details);
    return move.onceSaved(
        given.keep(given.place(subject, row.fact()), row.fact(), before, details));
  }

  private final class AnswerBlank implements FormBlank {
    private final int place;
    private final Row row;

    AnswerBlank(int place) {
      this.place = place;
      this.row = rows.get(place);
    }

    @Override
    public String label() {
      boolean ofAll = !row.fact().perSubject() && sitting.draft().caseFile().subjects().size() > 1;
      return row.fact().wording(sitting.language()).label()
          + (ofAll ? sitting.say("（各当事人共同）", " (for all subjects)") : "");
    }

    @Override
    public String question() {
      return row.fact().wording(sitting.language()).question();
    }

    @Override
    public String help() {
      return sitting.say(row.fact().help());
    }

    @Override
    public String heading() {
      Question question = row.turn().question();
      String citation = question.provision().citation(sitting.language());
      return question instanceof Question.CheckList
          ? citation + sitting.say("，下列情形有其一即可", ": one of these is enough")
          : citation;
    }

    @Override
    public boolean givesWay() {
      return true;
    }

    @Override
    public String value() {
      AnsweredFact answered = standing(row);
      return answered == null
          ? ""
          : (answered.answer().label().in(sitting.language())
                  + " "
                  + String.join(",", answered.evidence()))
              .strip();
    }

    @Override
    public Taken put(Reply answer) {
      String text = answer instanceof Reply.Entered entered ? entered.text().strip() : "";
      return switch (SameAs.of(text)) {
        case ABOVE -> asAbove(text, place, place);
        case ALL_ABOVE -> asAbove(text, place, rows.size() - 1);
        case BEFORE -> asBefore(text);
        case ALL_BEFORE -> allAsBefore(text);
        case NONE -> text.isEmpty() ? Taken.KEPT : written(text);
      };
    }

    private Taken refused(Bilingual reason, String text) {
      sitting.refuse(reason);
      return Taken.mend(text);
    }

    private Taken saved(List<Edit> edits, String text) {
      return filling.taken(sitting.saved(edits.toArray(Edit[]::new)), text);
    }

    private Taken asAbove(String text, int from, int to) {
      AnsweredFact above = place == 0 ? null : standing(rows.get(place - 1));
      if (above == null) {
        return refused(NOTHING_ABOVE, text);
      }
      List<Edit> edits = new ArrayList<>();
      for (int i = from; i <= to; i++) {
        if (i == place || standing(rows.get(i)) == null) {
          edits.add(edit(rows.get(i), above.answer(), AnswerDetails.copied(above)));
        }
      }
      Taken taken = saved(edits, text);
      return to > place && taken.equals(Taken.KEPT) ? ended() : taken;
    }

    private Taken ended() {
      done = true;
      return Taken.ENDED;
    }

    private Edit edit(Row other, Truth answer, AnswerDetails details) {
      AnsweredFact own = standing(other);
      details.contest = own == null ? Contest.NONE : own.contest();
      return GivenFacts.edit(
          given.place(other.turn().subject(), other.fact()), other.fact(), answer, details);
    }

    private Taken asBefore(String text) {
      AnsweredFact before = given.ofOfficerBefore(row.turn().subject(), row.fact());
      return before == null
          ? refused(NOTHING_BEFORE, text)
          : saved(List.of(edit(row, before.answer(), AnswerDetails.copied(before))), text);
    }

    /** Answers what is left of the subject as the officer before did, as far as that one did. */
    private Taken allAsBefore(String text) {
      int subject = row.turn().subject();
      List<Edit> edits = new ArrayList<>();
      Questioning then = given.questioning();
      Turn turn = then.next();
      while (turn != null && turn.subject() == subject) {
        for (Fact fact : turn.question().facts()) {
          AnsweredFact before = given.ofOfficerBefore(subject, fact);
          if (before != null && fact.perSubject()) {
            edits.add(edit(new Row(turn, fact), before.answer(), AnswerDetails.copied(before)));
            then = then.with(subject, fact, before.counted());
          } else {
            then = then.with(subject, fact, Truth.UNKNOWN);
          }
        }
        turn = then.next();
      }
      if (edits.isEmpty()) {
        return refused(NOTHING_BEFORE, text);
      }
      Taken taken = saved(edits, text);
      if (!taken.equals(Taken.KEPT)) {
        return taken;
      }
      sitting.tell(ALL_AS_BEFORE.with(edits.size()));
      return ended();
    }

    private Taken written(String text) {
      AnsweredFact before = standing(row);
      WrittenAnswer answer = WrittenAnswer.of(text, before == null ? null : before.answer());
      if (answer == null) {
        return refused(NO_ANSWER.with(text), value());
      }
      AnswerDetails details = AnswerDetails.of(before);
      List<String> ids = new ArrayList<>();
      for (String named : answer.evidence()) {
        String id = idOf(named);
        if (id == null) {
          return refused(NOT_LISTED.with(named), text);
        }
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
      details.evidence = ids.isEmpty() && !answer.withoutEvidence() ? details.evidence : ids;
      return saved(List.of(edit(row, answer.truth(), details)), text);
    }

    private @Nullable String idOf(String named) {
      List<String> ids = evidence().stream().map(Evidence::id).toList();
      String id = Folded.only(named, ids);
      if (id != null) {
        return id;
      }
      boolean numbered = named.matches("[1-9][0-9]{0,2}") && Integer.parseInt(named) <= ids.size();
      return numbered ? ids.get(Integer.parseInt(named) - 1) : null;
    }
  }
}
