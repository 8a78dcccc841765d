package rongcuo.cli.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.ReplacementGround;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.art14.Completeness;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;

/** The questions that a decision may need, and the draft that their answers make. */
final class DraftQuestions {

  /** A question, and whether it is to be put as the draft stands. */
  record Asking(BooleanSupplier applies, Supplier<Direction> ask) {}

  private static final Bilingual OPTIONAL = new Bilingual("（回车跳过）", " (Enter to skip)");

  private final Asker asker;
  private final Drafting drafting;
  private final Ruling ruling;
  private final AskedDecision asked;
  private final @Nullable Earlier earlier;
  private final Constraints constraints;
  private final List<Asking> questions = new ArrayList<>();
  private final SortedSet<Integer> wanted = new TreeSet<>();
  private final List<String> dimensions;

  DraftQuestions(
      Asker asker,
      Ruling ruling,
      AskedDecision asked,
      @Nullable Earlier earlier,
      Constraints constraints) {
    this.asker = asker;
    this.ruling = ruling;
    this.asked = asked;
    this.earlier = earlier;
    this.constraints = constraints;
    Draft draft = asked.draft();
    this.dimensions = List.copyOf(Completeness.unanalysed(ruling, draft).keySet());
    if (earlier != null && !asked.dated()) {
      draft = draft.with(CaseKeys.DECIDED, earlier.draft().date());
    }
    if (draft.body() == null) {
      draft = draft.with(CaseKeys.DECIDING_BODY, ruling.caseFile().get(CaseKeys.UNIT_NAME));
    }
    this.drafting = new Drafting(asker, draft);
  }

  /** What was answered so far. */
  Draft draft() {
    return drafting.draft();
  }

  // The questions, in their order.

  /** The questions. */
  List<Asking> list() {
    Draft given = asked.draft();
    add(() -> given.body() == null && isBodyOpen(), this::body);
    add(() -> isOutside() && given.override() == null, this::override);
    add(() -> draft().override() != null && given.conclusion() == null, this::conclusion);
    add(() -> given.disposition() == null && open().size() > 1, this::disposition);
    add(() -> given.reliedOn() == null && ruling.grounds().size() > 1, this::grounds);
    for (Reservation each : ruling.reservations()) {
      add(() -> !given.reservations().containsKey(each.id()), () -> reservation(each));
    }
    add(() -> isReplacing() && replacing(given).because() == null, this::because);
    add(() -> isReplacing() && replacing(given).reason() == null, this::replacementReason);
    add(() -> given.reasons() == null, this::reasons);
    add(
        () -> given.distinction() == null && !constraints.brokenBy(draft()).isEmpty(),
        this::distinction);
    add(() -> given.number() == null, this::number);
    add(() -> !dimensions.isEmpty(), this::wanted);
    for (int i = 0; i < dimensions.size(); i++) {
      int place = i;
      add(() -> wanted.contains(place), () -> analysis(dimensions.get(place)));
    }
    add(() -> !asked.dated(), drafting::date);
    return List.copyOf(questions);
  }

  private void add(BooleanSupplier applies, Supplier<Direction> ask) {
    questions.add(new Asking(applies, ask));
  }

  private boolean isBodyOpen() {
    return ruling.caseFile().get(CaseKeys.UNIT_NAME) == null || otherBody() != null;
  }

  private @Nullable String otherBody() {
    return ruling.caseFile().get(CaseKeys.ACCOUNTABILITY_BODY);
  }

  private boolean isOutside() {
    Outcome outcome = ruling.outcome();
    return outcome == null || outcome == Outcome.NOT_APPLICABLE;
  }

  private List<Disposition> open() {
    Outcome outcome = ruling.outcome();
    return outcome == null || draft().override() != null
        ? Arrays.asList(Disposition.values())
        : outcome.dispositions();
  }

  private boolean isReplacing() {
    return draft().replacing() != null && ruling.replaces(draft());
  }

  private static Draft.Replacing replacing(Draft draft) {
    return Objects.requireNonNull(draft.replacing());
  }

  private Direction body() {
    String other = otherBody();
    String unit = ruling.caseFile().get(CaseKeys.UNIT_NAME);
    Bilingual question = new Bilingual("由谁作出", "Who concludes");
    if (other == null) {
      Bilingual help = new Bilingual("文书以其名义作出。", "The document is in its name.");
      return drafting.text(
          new Bilingual("决定机构", "Deciding body"),
          help,
          draft().body(),
          true,
          given -> draft().with(CaseKeys.DECIDING_BODY, given));
    }
    Bilingual first = unit == null ? new Bilingual("所在单位", "the unit") : new Bilingual(unit, unit);
    return drafting.picked(
        question,
        new Bilingual(
            "单位的结论记录为认定建议，问责机构的结论记录为认定决定，两者分别保存。",
            "What the unit concludes is a recommendation, what the accountability body concludes a"
                + " decision; both are kept."),
        List.of(
            new Bilingual("{0}（认定建议）", "{0} (recommendation)").with(first),
            new Bilingual("{0}（认定决定）", "{0} (decision)").with(other)),
        -1,
        index -> draft().with(CaseKeys.DECIDING_BODY, index == 0 ? unit : other));
  }

  private Direction override() {
    return drafting.text(
        new Bilingual(
            "本案没有确定的评估结论，仍要认定的理由",
            "The outcome is not determined; the reason to decide all the same"),
        new Bilingual(
            "写明集体研究认为可以认定的理由，写入决定；不作认定的，按 q 离开，先查清事实。",
            "Why the body decides all the same; it stands in the decision. Leave by q to establish the"
                + " facts first."),
        draft().override(),
        true,
        given -> draft().with(CaseKeys.OVERRIDE, given));
  }

  private Direction conclusion() {
    List<Conclusion> all = Arrays.asList(Conclusion.values());
    return drafting.picked(
        new Bilingual("认定结论", "Conclusion"),
        new Bilingual("容错与否的认定结论（第十四条）。", "The conclusion under Article 14."),
        all.stream().map(Conclusion::label).toList(),
        all.indexOf(draft().conclusion()),
        index -> draft().with(CaseKeys.CONCLUSION, all.get(index)));
  }

  private Direction disposition() {
    List<Disposition> open = open();
    return drafting.picked(
        new Bilingual("处理（由决定机构依照第十四条研究决定）", "Disposition (Article 14 leaves it to the body)"),
        new Bilingual(
            "列出的是本办法就这一结论所开放的处理。", "These are what the regulation opens to this outcome."),
        open.stream().map(DraftQuestions::offered).toList(),
        draft().disposition() == null ? -1 : open.indexOf(draft().disposition()),
        index -> draft().with(CaseKeys.DISPOSITION, open.get(index)));
  }

  private static Bilingual offered(Disposition disposition) {
    return disposition == Disposition.EXEMPT
        ? new Bilingual("可以{0}", "may: {0}").with(disposition.label())
        : disposition.label();
  }

  private Direction grounds() {
    List<Provision> grounds = ruling.grounds();
    SortedSet<Integer> ticked = new TreeSet<>();
    for (int i = 0; i < grounds.size(); i++) {
      List<Provision> reliedOn = draft().reliedOn();
      if (reliedOn == null || reliedOn.contains(grounds.get(i))) {
        ticked.add(i);
      }
    }
    return drafting.ticked(
        new Bilingual("认定依据的条款（均已成立）", "Grounds that the decision rests on (all established)"),
        new Bilingual("不依据的去掉勾选；全部依据的直接回车。", "Untick those it does not rest on; Enter takes all."),
        grounds.stream()
            .map(each -> new Bilingual("{0}（{1}）", "{0}（{1}）").with(each.citation(), each.id()))
            .toList(),
        ticked,
        indexes -> relyingOn(indexes, grounds));
  }

  private @Nullable Draft relyingOn(SortedSet<Integer> indexes, List<Provision> grounds) {
    if (indexes.isEmpty()) {
      asker.say(new Bilingual("至少要依据一项。", "Rely on one at least."));
      return null;
    }
    boolean all = indexes.size() == grounds.size();
    return draft().relyingOn(all ? null : indexes.stream().map(grounds::get).toList());
  }

  private Direction reservation(Reservation reservation) {
    return drafting.text(
        new Bilingual("{0}——如何权衡", "{0}: how was it weighed").with(reservation.label()),
        new Bilingual(
            "结论虽然成立，这一点仍须说明如何考虑，写入决定。",
            "The outcome stands all the same; say what was made of it, for the decision."),
        draft().reservations().get(reservation.id()),
        true,
        how -> draft().weighing(reservation.id(), String.valueOf(how)));
  }

  private Direction because() {
    List<ReplacementGround> all = Arrays.asList(ReplacementGround.values());
    return drafting.picked(
        new Bilingual("变更原决定的原因", "Why the decision is replaced"),
        new Bilingual(
            "与原决定一并保存，写入新的决定书。", "It is kept with the former decision and told in the new one."),
        all.stream().map(CaseKeys.REPLACED_BECAUSE::word).toList(),
        replacing(draft()).because() == null ? -1 : all.indexOf(replacing(draft()).because()),
        index ->
            draft().replacing(new Draft.Replacing(all.get(index), replacing(draft()).reason())));
  }

  private Direction replacementReason() {
    return drafting.text(
        skippable("变更理由", "Reason of the replacement"),
        new Bilingual("原决定何处不当、依据什么变更。", "What was wrong with it, and on what it is changed."),
        replacing(draft()).reason(),
        false,
        reason -> draft().replacing(new Draft.Replacing(replacing(draft()).because(), reason)));
  }

  private Direction reasons() {
    String taken = earlier == null ? null : earlier.draft().reasons();
    if (earlier != null && taken != null && draft().reasons() == null) {
      Direction turn =
          drafting.takenOver(
              new Bilingual("理由", "Reasons"),
              new Bilingual("沿用对{0}的理由：{1}", "those on {0}: {1}").with(earlier.name(), taken),
              CaseKeys.REASONS,
              taken);
      if (turn != Direction.AGAIN) {
        return turn;
      }
    }
    return drafting.text(
        skippable("理由", "Reasons"),
        new Bilingual("认定的理由，写入决定书。", "They stand in the decision."),
        draft().reasons(),
        false,
        given -> draft().with(CaseKeys.REASONS, given));
  }

  /** What sets the case apart from those that were treated better; nothing need be said. */
  private Direction distinction() {
    ConstraintText.of(constraints.brokenBy(draft())).forEach(asker::say);
    return drafting.text(
        skippable("与上述先例的区别", "What sets this case apart"),
        ConstraintText.HELP,
        draft().distinction(),
        false,
        draft()::distinguishing);
  }

  private Direction number() {
    Integer taken = earlier == null ? null : earlier.draft().number();
    if (earlier != null && taken != null && draft().number() == null) {
      Direction turn =
          drafting.takenOver(
              new Bilingual("文号中的顺序号", "Number of the document"),
              new Bilingual("与{0}的相同：{1}", "that of {0}: {1}").with(earlier.name(), taken),
              CaseKeys.DECISION_NUMBER,
              taken);
      if (turn != Direction.AGAIN) {
        return turn;
      }
    }
    return drafting.number(skippable("文号中的顺序号", "Number of the document"));
  }

  private Direction wanted() {
    return drafting.ticked(
        new Bilingual(
            "现在要写哪些方面的分析（第十四条；可以不选）", "Which aspects to analyse now (Article 14; none will do)"),
        new Bilingual(
            "勾选的逐项输入，其余留待以后；已经写好的不列出。",
            "Those ticked are asked for, the rest can wait; what is written already is not here."),
        dimensions.stream().map(DraftQuestions::aspect).toList(),
        wanted,
        this::wanting);
  }

  private Draft wanting(SortedSet<Integer> indexes) {
    wanted.clear();
    wanted.addAll(indexes);
    Draft wanting = draft();
    for (int i = 0; i < dimensions.size(); i++) {
      wanting = wanted.contains(i) ? wanting : wanting.analysing(dimensions.get(i), "");
    }
    return wanting;
  }

  private static Bilingual aspect(String dimension) {
    return Objects.requireNonNull(Completeness.DIMENSIONS.get(dimension));
  }

  private Direction analysis(String dimension) {
    return drafting.text(
        new Bilingual("对{0}的{1}的分析", "Analysis of the {1} of {0}")
            .with(
                new Bilingual(ruling.names(Language.CHINESE), ruling.names(Language.ENGLISH)),
                aspect(dimension)),
        new Bilingual("只写给这次决定的当事人；回车跳过。", "It is of those decided on alone; Enter skips it."),
        draft().analysis().get(dimension),
        false,
        found -> draft().analysing(dimension, found == null ? "" : found));
  }

  private static Bilingual skippable(String chinese, String english) {
    return new Bilingual(chinese + OPTIONAL.chinese(), english + OPTIONAL.english());
  }
}
