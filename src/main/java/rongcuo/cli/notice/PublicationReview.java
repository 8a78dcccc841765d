package rongcuo.cli.notice;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.notice.Review;

/**
 * Has somebody read what is going to be published once more, with what was masked and what may
 * still tell of a person (《个人信息保护法》第二十八条): on a terminal it asks, elsewhere it lists.
 */
final class PublicationReview implements AutoCloseable {

  private static final Bilingual HEADING =
      new Bilingual("公开前请再读一遍：{0}", "Read once more before it is published: {0}");

  private static final Bilingual MASKED = new Bilingual("{0}：已经脱敏：{1}", "{0}: masked: {1}");

  private static final Bilingual NOTHING_MASKED =
      new Bilingual("{0}：没有需要脱敏的内容。", "{0}: nothing had to be masked.");

  private static final Bilingual REMAINING =
      new Bilingual("{0}：公开前请人工核对：{1}", "{0}: to be looked at before it is published: {1}");

  private static final Bilingual NOTHING_REMAINING =
      new Bilingual(
          "{0}：没有发现人名、号码、住址和宗教信仰；程序只认识常见的写法，仍请通读。",
          "{0}: no name, number, address or belief was found; the program knows usual forms alone, so"
              + " read it all the same.");

  private static final Bilingual QUESTION =
      new Bilingual("已经核对，可以写出吗？", "Has it been read, and may it be written?");

  private static final Bilingual NOT_WRITTEN =
      new Bilingual(
          "{0}：没有写出；请改写案件文件中的有关文字后再制作。",
          "{0}: not written; rewrite the texts in the case file and make it again.");

  private final Session session;
  private final boolean mayAsk;
  private @Nullable Prompts prompts;

  /**
   * Reviews in a session.
   *
   * @param mayAsk whether somebody at a terminal is asked; elsewhere nobody is
   */
  PublicationReview(Session session, boolean mayAsk) {
    this.session = session;
    this.mayAsk = mayAsk;
  }

  /**
   * Shows what would be published.
   *
   * @param name of the document
   * @return whether it may be written
   */
  boolean isPassed(Bilingual name, Review review) throws IOException {
    // A terminal is brought up for the first document that needs it.
    if (mayAsk && prompts == null) {
      prompts = Prompts.of(session);
    }
    if (prompts == null) {
      findings(name, review).forEach(line -> session.err().println(session.say(line)));
      return true;
    }
    show(name, review, prompts);
    boolean passed = isConfirmed(prompts);
    if (!passed) {
      session.error(NOT_WRITTEN.with(name));
    }
    return passed;
  }

  private static void show(Bilingual name, Review review, Prompts prompts) {
    prompts.say(HEADING.with(name));
    review.text().lines().forEach(line -> prompts.say(new Bilingual("　" + line, "  " + line)));
    findings(name, review).forEach(prompts::say);
  }

  /** Whether somebody broke off by Ctrl-C. */
  boolean isInterrupted() {
    return prompts != null && prompts.interrupted();
  }

  @Override
  public void close() {
    if (prompts != null) {
      prompts.close();
    }
  }

  private static boolean isConfirmed(Prompts prompts) throws IOException {
    try {
      return prompts.confirm(QUESTION);
    } catch (EOFException e) {
      // Whoever breaks off has not agreed.
      return false;
    }
  }

  private static List<Bilingual> findings(Bilingual name, Review review) {
    List<String> masked = new ArrayList<>();
    for (Map.Entry<String, String> each : review.masked().entrySet()) {
      masked.add("“" + each.getKey() + "” → “" + each.getValue() + "”");
    }
    return List.of(
        masked.isEmpty() ? NOTHING_MASKED.with(name) : MASKED.with(name, String.join("；", masked)),
        review.remaining().isEmpty()
            ? NOTHING_REMAINING.with(name)
            : REMAINING.with(name, remaining(review)));
  }

  /** Each kind with its words: 像是人名“…”“…”；像是号码“…”. */
  private static Bilingual remaining(Review review) {
    Map<Bilingual, StringBuilder> words = new LinkedHashMap<>();
    for (Review.Remaining each : review.remaining()) {
      words
          .computeIfAbsent(each.kind().label(), kind -> new StringBuilder())
          .append('“')
          .append(each.words())
          .append('”');
    }
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    words.forEach(
        (kind, quoted) -> {
          chinese.add("像是" + kind.chinese() + "的" + quoted);
          english.add("what looks like " + kind.english() + ": " + quoted);
        });
    return new Bilingual(String.join("；", chinese), String.join("; ", english));
  }
}
