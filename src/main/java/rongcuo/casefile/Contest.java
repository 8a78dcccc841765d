package rongcuo.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Truth;

/**
 * What stands against an answer, and why the answer was found all the same.
 *
 * @param against ids of the evidence that speaks against it; where the answer is unknown, against
 *     the fact
 * @param disputes other versions
 * @param adopted why the answer was found (采信理由)
 */
public record Contest(List<String> against, List<Dispute> disputes, @Nullable String adopted) {

  public static final Contest NONE = new Contest(List.of(), List.of(), null);

  public Contest {
    against = List.copyOf(against);
    disputes = List.copyOf(disputes);
  }

  /** Whether anything stands against the answer. */
  public boolean isContested() {
    return !against.isEmpty() || !disputes.isEmpty();
  }

  /** Whether it is said why the answer was found. */
  public boolean isReasoned() {
    return adopted != null && !adopted.isBlank();
  }

  /** The same with other evidence against the answer. */
  public Contest against(List<String> others) {
    return new Contest(others, disputes, adopted);
  }

  /** The same with other versions. */
  public Contest disputed(List<Dispute> others) {
    return new Contest(against, others, adopted);
  }

  /** The same with other reasons, or none. */
  public Contest adopted(@Nullable String other) {
    return new Contest(against, disputes, other);
  }

  /** The versions of a fact that is answered so: the one found, and those that stand against it. */
  Set<Truth> versions(Truth answer) {
    Set<Truth> versions = EnumSet.of(answer);
    disputes.forEach(dispute -> versions.add(dispute.says()));
    if (!against.isEmpty()) {
      versions.addAll(
          switch (answer) {
            case YES -> EnumSet.of(Truth.NO);
            case NO -> EnumSet.of(Truth.YES);
            case UNKNOWN -> EnumSet.of(Truth.YES, Truth.NO);
          });
    }
    return versions;
  }
}
