package rongcuo.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;

/**
 * An officer whose case it is, or the institution itself.
 *
 * @param certificate the number of the enforcement certificate
 * @param institution whether it is the institution
 * @param facts answers for this subject alone, which override those of the whole matter
 * @param particulars what stands of this subject alone in its place of the whole matter's
 */
public record Subject(
    String name,
    @Nullable String post,
    @Nullable String certificate,
    boolean institution,
    Map<Fact, AnsweredFact> facts,
    @Nullable Decision decision,
    Particulars particulars) {}
