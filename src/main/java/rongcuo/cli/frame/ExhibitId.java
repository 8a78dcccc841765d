package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.language.Bilingual;

/** The id of a piece of evidence of the case that the line names. */
public record ExhibitId() implements Value<String> {

  @Override
  public Bilingual label() {
    return new Bilingual("证据编号", "EXHIBIT");
  }

  @Override
  public String read(Bilingual name, String text) {
    return text.strip();
  }

  /** What tells a reporter's identity was taken out of a case when it was read. */
  @Override
  public Offer offer(Typed typed) {
    CaseFile caseFile = typed.namedCase();
    List<Candidate> candidates = new ArrayList<>();
    for (Evidence exhibit : caseFile == null ? List.<Evidence>of() : caseFile.evidence()) {
      String title = exhibit.title() == null ? exhibit.id() : exhibit.title();
      candidates.add(new Candidate(exhibit.id(), new Bilingual(title, title)));
    }
    return Offer.words(candidates);
  }
}
