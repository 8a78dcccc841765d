package rongcuo.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a case came about and went on, apart from its facts. A part that the file lacks has nothing
 * in any of its components.
 *
 * @param numbers the number of each document that has one, by the document's id
 */
public record Proceedings(
    Unit unit,
    Incident incident,
    Initiation initiation,
    Acceptance acceptance,
    Report report,
    Inquiry inquiry,
    Analysis analysis,
    Deliberation deliberation,
    Publication published,
    ReportHandling reportHandled,
    Clarification clarification,
    Transfer transfer,
    Map<String, String> numbers) {

  /**
   * The unit where the case is (所在单位).
   *
   * @param code 代字, which goes into the numbers of documents
   * @param accountabilityBody another body that decides (问责机构); null if the unit itself does
   * @param objection how and where its decisions are objected to, in the unit's own words
   */
  public record Unit(
      @Nullable String name,
      @Nullable String code,
      @Nullable String accountabilityBody,
      @Nullable String objection) {}

  /** What happened. */
  public record Incident(
      @Nullable LocalDate date,
      @Nullable String summary,
      @Nullable String error,
      @Nullable String consequences) {}

  /** Who began the proceedings (第十四条). */
  public record Initiation(@Nullable Initiator by, @Nullable LocalDate date) {}

  /** 单位启动或者个人申请. */
  public enum Initiator {
    UNIT,
    INDIVIDUAL
  }

  /** Whether an application was taken up. */
  public record Acceptance(
      @Nullable Boolean accepted, @Nullable LocalDate date, @Nullable String reason) {}

  /** A report against the officer (信访举报, 第十九条); the reporter's identity is never here. */
  public record Report(
      @Nullable Kind kind,
      @Nullable Finding finding,
      @Nullable Boolean malicious,
      @Nullable LocalDate date) {

    /** 实名、匿名，或者没有举报. */
    public enum Kind {
      NAMED,
      ANONYMOUS,
      NONE
    }

    /** 经查不属实、查无实据，或者属实. */
    public enum Finding {
      UNFOUNDED,
      UNPROVEN,
      SUBSTANTIATED
    }
  }

  /** The inquiry (调查核实, 第十四条). */
  public record Inquiry(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> team,
      List<String> recusals,
      @Nullable String statement,
      @Nullable String adopted,
      @Nullable String dissent,
      @Nullable String recommendation) {}

  /** The analysis in the six dimensions of 第十四条. */
  public record Analysis(
      @Nullable String subjective,
      @Nullable String objective,
      @Nullable String procedure,
      @Nullable String nature,
      @Nullable String consequences,
      @Nullable String recovery) {}

  /** The deliberation of the deciding body (集体研究). */
  public record Deliberation(
      @Nullable LocalDate date,
      List<String> present,
      List<String> recused,
      List<String> opinions,
      @Nullable String conclusion) {}

  /**
   * Publication within a scope (第十四条).
   *
   * @param withheld why it was not published
   * @param summary what is published, masked by hand
   */
  public record Publication(
      @Nullable LocalDate date,
      @Nullable String scope,
      @Nullable String withheld,
      @Nullable String summary) {}

  /**
   * What was told about a report (第十九条).
   *
   * @param feedback when a named reporter was answered
   * @param explained when an anonymous report was explained within a scope
   */
  public record ReportHandling(@Nullable LocalDate feedback, @Nullable LocalDate explained) {}

  /** The clearing of an officer's name (澄清正名, 第十九条). */
  public record Clarification(
      @Nullable LocalDate date, @Nullable String scope, @Nullable String means) {}

  /** The transfer to the police (第九条). */
  public record Transfer(@Nullable LocalDate date, @Nullable String to) {}
}
