package rongcuo.cli.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.casefile.CaseFile;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.facts.Fact;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/** What is said at a question of fact besides the question, and done besides answering it. */
record FactAsides(Sitting sitting, GivenFacts given) {

  static final Set<Action> AT_A_FACT = EnumSet.range(Action.HELP, Action.LEAVE);

  /** What stands against an answer is said of one fact. */
  static final Set<Action> AT_SEVERAL_FACTS = withoutDispute();

  private static Set<Action> withoutDispute() {
    Set<Action> actions = EnumSet.copyOf(AT_A_FACT);
    actions.remove(Action.DISPUTE);
    return actions;
  }

  /** Where one is. */
  void tellPlace(Turn turn) {
    CaseFile caseFile = sitting.draft().caseFile();
    SubjectQuestioning inquiry = given.questioning().inquiry(turn.subject());
    int subjects = caseFile.subjects().size();
    String number = subjects > 1 ? " " + (turn.subject() + 1) + "/" + subjects : "";
    boolean matter = !turn.question().perSubject() && subjects > 1;
    Bilingual place =
        new Bilingual(
                "{0}{1}{2}  已答 {3} 项，待答至多 {4} 项  可能：{5}",
                "{0}{1}{2}  {3} answered, {4} or fewer to go  possible: {5}")
            .with(
                caseFile.subjects().get(turn.subject()).name(),
                number,
                matter ? new Bilingual("（各当事人共同）", " (for all subjects)") : "",
                inquiry.given().answers().known().size(),
                inquiry.relevant().without(inquiry.given().passedOver()).size(),
                Labels.outcomes(inquiry.possible()));
    sitting.prompter().status(sitting.say(place));
  }

  /** The words of a provision under which is asked. */
  void tellWords(Provision provision) {
    String words = Statute.words(provision);
    sitting
        .prompter()
        .say(
            provision.citation(sitting.language())
                + sitting.say("：", ": ")
                + (words.isEmpty() ? Statute.chapeau(provision) : words));
  }

  /** A fact among others: its label, or its whole question where that says what not to count. */
  String inAList(Fact fact) {
    String question = fact.wording(sitting.language()).question();
    boolean qualified = question.contains("（") || question.contains("(");
    return qualified ? question : fact.wording(sitting.language()).label();
  }

  /** Does what was asked for besides an answer; AGAIN where the question is to be put once more. */
  Move take(Reply.Acted acted, int subject, List<Fact> facts, AnswerDetails details) {
    Prompter prompter = sitting.prompter();
    Language language = sitting.language();
    DetailQuestions detailQuestions = new DetailQuestions(sitting);
    return switch (acted.action()) {
      case HELP -> {
        for (Fact fact : facts) {
          String label = facts.size() > 1 ? fact.wording(language).label() + "  " : "";
          prompter.say(label + sitting.say(fact.help()));
        }
        yield Move.AGAIN;
      }
      case WHY -> {
        facts.forEach(
            fact -> new WhyAsked(sitting).tell(given.questioning().inquiry(subject), fact));
        yield Move.AGAIN;
      }
      case NOTE -> detailQuestions.note(acted.argument(), details);
      case EVIDENCE -> detailQuestions.evidence(acted.argument(), details).fromAside();
      case DISPUTE -> new ContestQuestions(sitting).ask(acted.argument(), details).fromAside();
      default -> Move.of(acted);
    };
  }
}
