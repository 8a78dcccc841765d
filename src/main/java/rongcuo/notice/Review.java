package rongcuo.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rongcuo.casefile.CaseKeys;
import rongcuo.confidentiality.Belief;
import rongcuo.confidentiality.Finding;
import rongcuo.confidentiality.NameLike;
import rongcuo.confidentiality.PersonalData;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Paper;

/**
 * What a person reads once more before a text is published.
 *
 * @param text what would be published, a paragraph a line
 * @param masked what was taken out, by the words that stand in the case file
 * @param remaining what stands in the text and may tell of a person
 */
public record Review(String text, Map<String, String> masked, Set<Remaining> remaining) {

  /** Words that stand in the text, and what they look like. */
  public record Remaining(Finding.Kind kind, String words) {}

  /**
   * Looks through a text before it is published.
   *
   * @throws ConfidentialityException if something of the case stands in it that certainly may not
   */
  static Review of(Paper kind, List<Block> blocks, Masking masking)
      throws ConfidentialityException {
    StringBuilder lines = new StringBuilder();
    Set<Remaining> remaining = new LinkedHashSet<>();
    for (Block block : blocks) {
      for (SourcedText text : block.texts()) {
        lines.append(text.plain()).append('\n');
        for (Span span : text.spans()) {
          remaining.addAll(look(kind, span, masking));
        }
      }
    }
    Map<String, String> masked = new LinkedHashMap<>();
    masking.maskedIn(lines.toString()).forEach(each -> masked.put(each.words(), each.mask()));
    return new Review(lines.toString(), masked, remaining);
  }

  private static List<Remaining> look(Paper kind, Span span, Masking masking)
      throws ConfidentialityException {
    String words = span.words();
    List<Finding> found = new ArrayList<>(Belief.in(words));
    found.addAll(PersonalData.in(words));
    found.addAll(masking.doubtfulIn(words));
    found.addAll(NameLike.in(words));
    List<Remaining> remaining = new ArrayList<>();
    for (Finding finding : found) {
      Bilingual where = span.recordedAt();
      boolean ofUnit =
          span.isRecordedAt(CaseKeys.UNIT_CONTACT.path())
              && finding.kind() != Finding.Kind.BELIEF
              && finding.kind() != Finding.Kind.NAME;
      if (finding.isCertain() && where != null && !ofUnit) {
        throw ConfidentialityException.in(kind, where, finding, finding.range().of(words));
      }
      remaining.add(new Remaining(finding.kind(), finding.range().of(words)));
    }
    return remaining;
  }
}
