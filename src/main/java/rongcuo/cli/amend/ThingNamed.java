package rongcuo.cli.amend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.TextPlace;
import rongcuo.cli.frame.ExhibitId;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.WrittenText;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/** What is amended, by name, and perhaps what it is given: {@code 张某}, {@code 事项经过=…}. */
record ThingNamed(Bilingual label) implements WrittenText {

  /** The part before the equals sign. */
  static String name(String text) {
    return text.split("[=＝]", 2)[0].strip();
  }

  /** The part behind it; null if there is none. */
  static @Nullable String given(String text) {
    String[] parts = text.split("[=＝]", 2);
    return parts.length < 2 ? null : parts[1];
  }

  @Override
  public Offer offer(Typed typed) {
    String what = typed.before().size() < 2 ? "" : typed.before().get(1);
    for (Amendable each : Amendable.values()) {
      if (each.id().equals(what) || each.label().chinese().equals(what)) {
        return offer(each, typed);
      }
    }
    return Offer.NOTHING;
  }

  private Offer offer(Amendable what, Typed typed) {
    List<Candidate> candidates = new ArrayList<>();
    switch (what) {
      case OFFICER -> {
        return new SubjectName(label).offer(typed);
      }
      case EVIDENCE -> {
        return new ExhibitId().offer(typed);
      }
      case CLAIM -> {
        candidates.add(new Candidate("all", new Bilingual("全部条款", "every provision")));
        for (Provision item : Provision.claimable()) {
          candidates.add(new Candidate(item.id(), item.citation()));
        }
      }
      case READING -> {
        for (Reading reading : Reading.values()) {
          for (Choice choice : reading.choices()) {
            candidates.add(new Candidate(reading.id() + "=" + choice.id(), choice.meaning()));
          }
        }
      }
      case ANSWER -> {
        for (Fact fact : Fact.values()) {
          candidates.add(new Candidate(fact.id() + "=", fact.label()));
        }
      }
      case TEXT -> {
        for (TextPlace place : TextPlace.all()) {
          candidates.add(new Candidate(place.id() + "=", place.key().name()));
        }
      }
    }
    return Offer.words(candidates);
  }
}
