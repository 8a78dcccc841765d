package rongcuo.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.RefusedException;

/** What is relied on: every provision, or some items alone. */
public final class ClaimList {

  private static final List<String> PATH = List.of("claims");

  private final Amending amending;
  private final CaseFile caseFile;

  public ClaimList(Amending amending) {
    this.amending = amending;
    this.caseFile = amending.caseFile();
  }

  /** Everything is considered. */
  public Amendment all() {
    amending.changes().set(PATH, EditValue.text("all"));
    return amending.done("改为考虑全部条款", "every provision is considered now");
  }

  /** Relies on items too. */
  public Amendment add(Collection<Provision> items) throws RefusedException {
    List<Provision> claims = caseFile.claims();
    if (claims == null && caseFile.claimsStated()) {
      throw new RefusedException(
          "案件已写明考虑全部条款，{0}已在其中；只考虑个别情形的，先用{1}撤去这一说明",
          "the case considers every provision, {0} too; to consider some alone, take that back first"
              + " by {1}",
          cited(items),
          EntryLine.of("amend", new Bilingual("claim --remove", "claim --remove")));
    }
    List<Provision> more = new ArrayList<>(claims == null ? List.of() : claims);
    items.stream().filter(item -> !more.contains(item)).forEach(more::add);
    if (claims != null && more.size() == claims.size()) {
      throw new RefusedException("已经主张{0}", "{0} is relied on already", cited(items));
    }
    write(more);
    return amending.done(
        claims == null ? "主张{0}，此后只考虑所主张的情形" : "已增加主张{0}",
        claims == null ? "relies on {0}, and on nothing else" : "relies on {0} too",
        cited(items));
  }

  /** Relies on items no longer. */
  public Amendment remove(Collection<Provision> items) throws RefusedException {
    List<Provision> claims = caseFile.claims() == null ? List.of() : caseFile.claims();
    for (Provision item : items) {
      if (!claims.contains(item)) {
        throw new RefusedException("没有主张{0}", "{0} is not relied on", cited(List.of(item)));
      }
    }
    tellDecisions(items);
    write(claims.stream().filter(claim -> !items.contains(claim)).toList());
    return amending.done("已撤去主张{0}", "relies on {0} no longer", cited(items));
  }

  /** Says nothing of what is relied on. */
  public Amendment removeAll() throws RefusedException {
    if (!caseFile.claimsStated()) {
      throw new RefusedException("案件没有写明主张", "the case does not say what it relies on");
    }
    tellDecisions(caseFile.claims() == null ? List.of() : caseFile.claims());
    amending.changes().remove(PATH);
    return amending.done(
        "已撤去主张，考虑全部条款", "says no more what it relies on: everything is considered");
  }

  /** Items stay as they are listed: a person may have put them into an order. */
  private void write(List<Provision> claims) {
    amending.changes().set(PATH, EditValue.texts(claims.stream().map(Provision::id).toList()));
  }

  private void tellDecisions(Collection<Provision> items) {
    tell(caseFile.decision(), new Bilingual("认定决定", "the decision"), items);
    for (Subject subject : caseFile.subjects()) {
      Bilingual named = new Bilingual("对{0}的认定决定", "the decision on {0}").with(subject.name());
      tell(subject.decision(), named, items);
    }
  }

  private void tell(@Nullable Decision decision, Bilingual named, Collection<Provision> items) {
    if (decision == null) {
      return;
    }
    List<Provision> grounds = decision.reliedOn();
    if (grounds == null) {
      amending.goesAlong(
          "{0}是在有此主张时作出的（决定保留原样）",
          "{0} was taken when this was relied on (it stays as it is)", named);
      return;
    }
    List<Provision> gone = items.stream().filter(grounds::contains).toList();
    if (!gone.isEmpty()) {
      amending.goesAlong(
          "{0}以{1}为依据（决定保留原样）", "{0} rests on {1} (it stays as it is)", named, cited(gone));
    }
  }

  private static Bilingual cited(Collection<Provision> items) {
    return new Bilingual("、", ", ").between(items.stream().map(Provision::citation).toList());
  }
}
