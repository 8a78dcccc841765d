package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Dispute;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;

/**
 * Another version of a fact as it is typed: who, what that person says of it, and the words: {@code
 * 张某=否：没有隐瞒}.
 */
public final class VersionText {

  public static final Bilingual FORM =
      new Bilingual("姓名=是|否|不详[：陈述]", "NAME=yes|no|unknown[:WORDS]");

  private VersionText() {}

  /** What a text says; null if it is no such text. */
  public static @Nullable Dispute of(String typed) {
    String[] parts = typed.strip().split("[=＝]", 2);
    if (parts.length < 2 || parts[0].isBlank()) {
      return null;
    }
    String[] said = parts[1].split("[:：]", 2);
    Truth says = Truth.ofSpelling(said[0].strip());
    String words = said.length < 2 ? "" : said[1].strip();
    return says == null
        ? null
        : new Dispute(parts[0].strip(), says, words.isEmpty() ? null : words);
  }

  /** Versions as they are typed, each in its text. */
  public static List<String> of(List<Dispute> disputes, Session session) {
    List<String> texts = new ArrayList<>();
    for (Dispute each : disputes) {
      String words = each.text() == null ? "" : session.say("：", ":") + each.text();
      texts.add(each.by() + "=" + session.say(each.says().label()) + words);
    }
    return texts;
  }
}
