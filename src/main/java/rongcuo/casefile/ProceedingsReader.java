package rongcuo.casefile;

/** Reads how a case came about and went on out of a checked case file. */
final class ProceedingsReader {

  private ProceedingsReader() {}

  static Proceedings proceedings(Part root) {
    return new Proceedings(
        unit(root.part("unit", CaseShape.UNIT)),
        incident(root.part("incident", CaseShape.INCIDENT)),
        initiation(root.part("initiation", CaseShape.INITIATION)),
        acceptance(root.part("acceptance", CaseShape.ACCEPTANCE)),
        report(root.part("report", CaseShape.REPORT)),
        inquiry(root.part("inquiry", CaseShape.INQUIRY)),
        analysis(root.part("analysis", CaseShape.ANALYSIS)),
        deliberation(root.part("deliberation", CaseShape.DELIBERATION)),
        publication(root.part("published", CaseShape.PUBLISHED)),
        reportHandling(root.part("report-handled", CaseShape.REPORT_HANDLED)),
        clarification(root.part("clarification", CaseShape.CLARIFICATION)),
        transfer(root.part("transfer", CaseShape.TRANSFER)),
        root.textsByKey("numbers"));
  }

  private static Proceedings.Unit unit(Part part) {
    return new Proceedings.Unit(
        part.text("name"),
        part.text("code"),
        part.text("accountability-body"),
        part.text("objection"));
  }

  private static Proceedings.Incident incident(Part part) {
    return new Proceedings.Incident(
        part.date("date"), part.text("summary"), part.text("error"), part.text("consequences"));
  }

  private static Proceedings.Initiation initiation(Part part) {
    return new Proceedings.Initiation(part.word("by", CaseShape.INITIATORS), part.date("date"));
  }

  private static Proceedings.Acceptance acceptance(Part part) {
    return new Proceedings.Acceptance(
        part.word("accepted", Words.YES_NO), part.date("date"), part.text("reason"));
  }

  private static Proceedings.Report report(Part part) {
    return new Proceedings.Report(
        part.word("kind", CaseShape.REPORT_KINDS),
        part.word("finding", CaseShape.REPORT_FINDINGS),
        part.word("malicious", Words.YES_NO),
        part.date("date"));
  }

  private static Proceedings.Inquiry inquiry(Part part) {
    return new Proceedings.Inquiry(
        part.date("from"),
        part.date("to"),
        part.texts("team"),
        part.texts("recusals"),
        part.text("statement"),
        part.text("adopted"),
        part.text("dissent"),
        part.text("recommendation"));
  }

  private static Proceedings.Analysis analysis(Part part) {
    return new Proceedings.Analysis(
        part.text("subjective"),
        part.text("objective"),
        part.text("procedure"),
        part.text("nature"),
        part.text("consequences"),
        part.text("recovery"));
  }

  private static Proceedings.Deliberation deliberation(Part part) {
    return new Proceedings.Deliberation(
        part.date("date"),
        part.texts("present"),
        part.texts("recused"),
        part.texts("opinions"),
        part.text("conclusion"));
  }

  private static Proceedings.Publication publication(Part part) {
    return new Proceedings.Publication(
        part.date("date"), part.text("scope"), part.text("withheld"), part.text("summary"));
  }

  private static Proceedings.ReportHandling reportHandling(Part part) {
    return new Proceedings.ReportHandling(part.date("feedback"), part.date("explained"));
  }

  private static Proceedings.Clarification clarification(Part part) {
    return new Proceedings.Clarification(part.date("date"), part.text("scope"), part.text("means"));
  }

  private static Proceedings.Transfer transfer(Part part) {
    return new Proceedings.Transfer(part.date("date"), part.text("to"));
  }
}
