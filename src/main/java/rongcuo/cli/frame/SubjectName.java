package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.language.Bilingual;

/** One of the subjects of the case that the line names, by name or, counted from one, by number. */
public record SubjectName(Bilingual label) implements WrittenText {

  public SubjectName(String chinese, String english) {
    this(new Bilingual(chinese, english));
  }

  /**
   * Names that every shell takes for a word, else numbers; none of a case that cannot be read. What
   * tells a reporter's identity was taken out of a case when it was read.
   */
  @Override
  public Offer offer(Typed typed) {
    List<Candidate> candidates = new ArrayList<>();
    List<String> names = names(typed);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean alone = names.indexOf(name) == names.lastIndexOf(name);
      String text = alone && isPlain(name) ? name : String.valueOf(i + 1);
      candidates.add(new Candidate(text, new Bilingual(name, name)));
    }
    return Offer.words(candidates);
  }

  private static boolean isPlain(String name) {
    return name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '·');
  }

  private static List<String> names(Typed typed) {
    CaseFile caseFile = typed.namedCase();
    return caseFile == null ? List.of() : caseFile.subjects().stream().map(Subject::name).toList();
  }
}
