package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.confidentiality.Identity;

/**
 * A named reporter (实名举报人, 第十九条), who is answered by letter and named nowhere else.
 *
 * @param caseId the case that the report led to
 * @param salutation what the letter calls the reporter (同志, 先生, 女士); null if nobody said
 * @param contact an address, telephone number or the like
 */
public record Reporter(
    String caseId, String name, @Nullable String salutation, @Nullable String contact) {

  static final Word.Table<String> SALUTATIONS =
      new Word.Table<>(
          "salutations",
          new Word<>("comrade", "同志", "同志"),
          new Word<>("mr", "先生", "先生"),
          new Word<>("ms", "女士", "女士"));

  /** What a letter may call a reporter. */
  public static List<String> salutations() {
    return SALUTATIONS.words().stream().map(Word::chinese).toList();
  }

  /** What would let the reporter be known. */
  public Identity identity() {
    return Identity.of(name, contact);
  }
}
