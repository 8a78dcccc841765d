package rongcuo.cli.explain;

import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.WrittenText;
import rongcuo.language.Bilingual;

/** A case to compare with, and behind a colon one of its subjects; no case is the one at hand. */
record OtherCase() implements WrittenText {

  @Override
  public Bilingual label() {
    return new Bilingual("案件[:当事人]", "CASE[:SUBJECT]");
  }

  @Override
  public Offer offer(Typed typed) {
    int colon = typed.word().lastIndexOf(':');
    if (colon < 0) {
      return Offer.FILES;
    }
    String file = typed.word().substring(0, colon);
    Typed behind =
        new Typed(typed.word().substring(colon + 1), file.isEmpty() ? typed.caseName() : file);
    return new SubjectName(label()).offer(behind).after(file + ":");
  }
}
