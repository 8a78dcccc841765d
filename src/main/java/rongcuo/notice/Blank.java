package rongcuo.notice;

import rongcuo.casefile.KeyPlace;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * What a document leaves blank because the case file lacks it.
 *
 * @param name what the template calls it
 * @param key where it would stand in the case file, or the option that gives it; empty if neither
 *     does and a person fills it in
 */
public record Blank(String name, String key) {

  private static final String OF_REPORTER = "reporter.";

  /**
   * What it is and where it is entered.
   *
   * @param keys the language of the file's keys
   */
  public Bilingual in(Language keys) {
    if (key.isEmpty()) {
      return new Bilingual("{0}", "\"{0}\"").with(name);
    }
    return new Bilingual("{0}（{1}）", "\"{0}\" ({1})").with(name, entered(keys));
  }

  private Bilingual entered(Language keys) {
    return key.startsWith("--")
        ? new Bilingual("用 {0} 指定", "give it by {0}").with(key)
        : where(key, keys);
  }

  /** Where something stands that a document takes over, in words. */
  static Bilingual where(String key, Language keys) {
    return key.startsWith(OF_REPORTER)
        ? new Bilingual("举报人文件中的“{0}”", "\"{0}\" in the reporter's file")
            .with(key.substring(OF_REPORTER.length()))
        : KeyPlace.of(key, keys);
  }
}
