package rongcuo.cli.law;

import java.util.ArrayList;
import java.util.List;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.WrittenText;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/** What is looked up in the regulation: a provision, or words of its text. */
record ArticleOrWord() implements WrittenText {

  @Override
  public Bilingual label() {
    return new Bilingual("条款|词语…", "ARTICLE|WORD…");
  }

  /** Articles, by number. */
  @Override
  public Offer offer(Typed typed) {
    List<Candidate> candidates = new ArrayList<>();
    for (Provision article : Provision.articles()) {
      candidates.add(new Candidate(article.id(), article.citation()));
    }
    return Offer.words(candidates);
  }
}
