package rongcuo.cli.decide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.frame.Prompts;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;
import rongcuo.steps.art14.Ruling;

/** Asks for what a decision still lacks: first what decides, then what explains it. */
public final class DecisionDialogue {

  private static final Bilingual SKIP = new Bilingual("（回车跳过）", " (Enter to skip)");

  private final Prompts prompts;
  private final Ruling ruling;
  private final Language language;

  public DecisionDialogue(Prompts prompts, Ruling ruling, Language language) {
    this.prompts = prompts;
    this.ruling = ruling;
    this.language = language;
  }

  /** The draft with the user's answers; null if the user does not confirm it. */
  public Ruling.@Nullable Draft complete(Ruling.Draft draft) throws IOException {
    Outcome outcome = ruling.outcome();
    String override = draft.override();
    if (outcome == null || outcome == Outcome.NOT_APPLICABLE) {
      override = override == null ? override() : override;
    }
    Conclusion conclusion = draft.conclusion();
    if (conclusion == null && override != null) {
      conclusion = conclusion();
    }
    Disposition disposition = draft.disposition();
    if (disposition == null) {
      List<Disposition> open =
          outcome == null || override != null
              ? Arrays.asList(Disposition.values())
              : outcome.dispositions();
      disposition = open.size() == 1 ? open.get(0) : disposition(open);
    }
    Map<String, String> reservations = new LinkedHashMap<>(draft.reservations());
    for (Reservation reservation : ruling.reservations()) {
      if (!reservations.containsKey(reservation.id())) {
        reservations.put(reservation.id(), weighed(reservation));
      }
    }
    LocalDate date = date(draft.date());
    String body =
        optional(new Bilingual("决定机构", "Deciding body"), draft.body() == null ? "" : draft.body());
    String reasons =
        draft.reasons() == null ? optional(skippable("理由", "Reasons"), "") : draft.reasons();
    Map<String, String> analysis = analysis(draft);
    boolean confirmed =
        prompts.confirm(
            new Bilingual("对{0}的处理为“{1}”，决定日期 {2}，写入案件文件", "Record {1} for {0}, {2}")
                .with(
                    new Bilingual(ruling.names(Language.CHINESE), ruling.names(Language.ENGLISH)),
                    disposition.label(),
                    date));
    return confirmed
        ? new Ruling.Draft(
            conclusion,
            disposition,
            date,
            body,
            reasons,
            draft.number(),
            override,
            reservations,
            analysis)
        : null;
  }

  private static Bilingual skippable(String chinese, String english) {
    return new Bilingual(chinese + SKIP.chinese(), english + SKIP.english());
  }

  private @Nullable String optional(Bilingual question, String otherwise) throws IOException {
    String answer = prompts.line(question, otherwise);
    return answer.isEmpty() ? null : answer;
  }

  private String insisted(Bilingual question) throws IOException {
    String answer = "";
    while (answer.isEmpty()) {
      answer = prompts.line(question, "");
    }
    return answer;
  }

  private String override() throws IOException {
    return insisted(
        new Bilingual(
            "本案没有确定的评估结论，仍要认定的理由（Ctrl+C 退出）",
            "The outcome is not determined; the body's reason to decide all the same (Ctrl+C to"
                + " leave)"));
  }

  private String weighed(Reservation reservation) throws IOException {
    return insisted(
        new Bilingual("{0}——如何权衡", "{0}: how was it weighed").with(reservation.label()));
  }

  private Conclusion conclusion() throws IOException {
    Conclusion[] all = Conclusion.values();
    List<String> options = new ArrayList<>();
    for (Conclusion each : all) {
      options.add(each.label().in(language));
    }
    return all[prompts.choice(new Bilingual("认定结论", "Conclusion"), options)];
  }

  private Disposition disposition(List<Disposition> open) throws IOException {
    List<String> options = new ArrayList<>();
    for (Disposition each : open) {
      Bilingual label =
          each == Disposition.EXEMPT
              ? new Bilingual("可以{0}", "may: {0}").with(each.label())
              : each.label();
      options.add(label.in(language));
    }
    return open.get(
        prompts.choice(
            new Bilingual("处理（由决定机构依照第十四条研究决定）", "Disposition (Article 14 leaves it to the body)"),
            options));
  }

  private LocalDate date(LocalDate otherwise) throws IOException {
    String preset = otherwise.toString();
    while (true) {
      DateEntry date = prompts.date(new Bilingual("决定日期", "Date"), preset);
      if (date.day() != null) {
        return date.day();
      }
      preset = date.proposed().isEmpty() ? preset : date.proposed();
    }
  }

  private Map<String, String> analysis(Ruling.Draft draft) throws IOException {
    Map<String, String> analysis = new LinkedHashMap<>(draft.analysis());
    for (Map.Entry<String, Bilingual> dimension : ruling.unanalysed(draft).entrySet()) {
      Bilingual label = dimension.getValue();
      String text =
          optional(skippable("对" + label.chinese() + "的分析", "Analysis of " + label.english()), "");
      if (text != null) {
        analysis.put(dimension.getKey(), text);
      }
    }
    return analysis;
  }
}
