package rongcuo.report;

import java.util.function.Supplier;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.language.Language;

/** Results for a lawyer to read, on a terminal. */
public final class AssessmentText implements AssessmentFormat {

  private final Language language;
  private final Supplier<TextPage> page;
  private final boolean inDialogue;

  public AssessmentText(Language language, boolean coloured) {
    this.language = language;
    this.page = () -> new TextPage(coloured);
    this.inDialogue = false;
  }

  /** For a person who is asked, with so many columns, without colours. */
  public AssessmentText(Language language, int columns) {
    this.language = language;
    this.page = () -> new TextPage(false, columns);
    this.inDialogue = true;
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public String write(CaseResult.Assessed result) {
    Phrases say = new Phrases(language, inDialogue);
    Entry document = Entry.of(result, say);
    for (AssessedSubject subject : result.subjects()) {
      new AssessmentEntries(result, subject, say).addTo(document);
    }
    return EntryText.of(document, page.get());
  }
}
