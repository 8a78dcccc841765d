package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/** The items of an article that are relied on. */
final class ClaimsOf implements OpeningStep {

  static final List<Provision> ARTICLES =
      List.of(Provision.ART_4, Provision.ART_10, Provision.ART_11, Provision.ART_12);

  private final Sitting sitting;
  private final Provision article;
  private final List<Provision> items;

  ClaimsOf(Provision article, Sitting sitting) {
    this.sitting = sitting;
    this.article = article;
    this.items =
        Provision.claimable().stream().filter(item -> item.wholeArticle() == article).toList();
  }

  @Override
  public Bilingual label() {
    return new Bilingual("主张{0}", "relied on: {0}").with(article.citation());
  }

  @Override
  public String shown() {
    List<Provision> claims = claims();
    return String.join(
        sitting.say("、", "; "),
        items.stream()
            .filter(claims::contains)
            .map(item -> item.citation(sitting.language()))
            .toList());
  }

  private List<Provision> claims() {
    List<Provision> claims = sitting.draft().caseFile().claims();
    return claims == null ? List.of() : claims;
  }

  @Override
  public Move ask() {
    sitting.header(article.citation(sitting.language()));
    if (article != Provision.ART_4) {
      sitting
          .prompter()
          .say(Statute.chapeau(article == Provision.ART_11 ? Provision.ART_11_PARA_1 : article));
    }
    sitting.ask("主张下列哪些情形？", "Which of these are relied on?");
    List<Selectable> options = new ArrayList<>();
    SortedSet<Integer> ticked = new TreeSet<>();
    for (Provision item : items) {
      if (claims().contains(item)) {
        ticked.add(options.size());
      }
      options.add(Selectable.of(item.citation(sitting.language()) + "  " + Statute.words(item)));
    }
    Reply reply =
        sitting
            .prompter()
            .helped(
                () -> sitting.prompter().tick(options, ticked, Sitting.IN_FORM),
                sitting.say(
                    "勾选当事人或者单位主张适用的情形，可以多选；拿不准的也勾上，由后面的事实判断。",
                    "Tick what the officer or the unit relies on; tick what is doubtful too, the"
                        + " facts will tell."));
    return reply instanceof Reply.Ticked done
        ? sitting.saved(new Edit.Set(List.of("claims"), EditValue.texts(withItems(done.indexes()))))
        : Move.of(reply);
  }

  /** The ids of all claims in the order of the regulation, with these of this article. */
  private List<String> withItems(Set<Integer> chosen) {
    List<String> ids = new ArrayList<>();
    for (Provision item : Provision.claimable()) {
      int index = items.indexOf(item);
      if (index < 0 ? claims().contains(item) : chosen.contains(index)) {
        ids.add(item.id());
      }
    }
    return ids;
  }
}
