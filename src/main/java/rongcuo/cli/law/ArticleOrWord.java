package rongcuo.cli.law;

import java.util.ArrayList;
import java.util.List;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.Value;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/** What is looked up in the regulation: a provision, or words of its text. */
record ArticleOrWord() implements Value<String> {

  @Override
  public Bilingual label() {
    return new Bilingual("条款|词语…", "ARTICLE|WORD…");
  }

  @Override
  public String read(Bilingual name, String text) {
    return text;
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
