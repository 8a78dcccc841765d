package rongcuo.cli.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Vocabulary;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;

/** The events that can be recorded, by the names of the command line, with their options. */
public enum EventName {
  NOTIFIED("notified", new Bilingual("告知", "the decision was notified"), "--to"),
  PUBLISHED("published", new Bilingual("公开", "it was published"), "--scope", "--summary"),
  WITHHELD("withheld", new Bilingual("不公开", "it is not published"), "--reason"),
  CORRECTION_STARTED(
      "correction-started",
      new Bilingual("启动纠错", "correction was started"),
      "--ground",
      "--item",
      "--requirement",
      "--deadline"),
  CORRECTION_ITEMS(
      "correction-items",
      new Bilingual("纠错事项", "grounds, items or requirements were told"),
      "--ground",
      "--item",
      "--requirement"),
  CORRECTION_DEADLINE(
      "correction-deadline", new Bilingual("纠错期限", "a deadline was set"), "--deadline"),
  CORRECTION_EXTENDED(
      "correction-extended",
      new Bilingual("延期", "more time was asked for or approved"),
      "--requested",
      "--until",
      "--reason",
      "--approved-by"),
  CORRECTION_FOLLOWED_UP(
      "correction-followed-up", new Bilingual("跟踪", "correction was followed up"), "--finding"),
  CORRECTION_ANALYSED(
      "correction-analysed", new Bilingual("原因分析", "causes were analysed, the system mended")),
  CORRECTION_FINISHED("correction-finished", new Bilingual("完成纠错", "correction was finished")),
  FEEDBACK("feedback", new Bilingual("反馈", "the named reporter was told the result")),
  EXPLAINED("explained", new Bilingual("说明", "the anonymous report was explained")),
  CLARIFIED(
      "clarified", new Bilingual("澄清", "the officer's name was cleared"), "--scope", "--means"),
  TRANSFERRED("transferred", new Bilingual("移送", "the matter went to the police"), "--to");

  private static final String CORRECTION = "correction-";

  private final String id;
  private final Bilingual label;
  private final Set<String> options;

  EventName(String id, Bilingual label, String... options) {
    this.id = id;
    this.label = label;
    this.options = Set.of(options);
  }

  public String id() {
    return id;
  }

  Bilingual label() {
    return label;
  }

  /** The options that say more of it, beside those that every event takes. */
  public Set<String> options() {
    return options;
  }

  /** Whether the case file keeps the day of it. */
  boolean keepsDay() {
    return this != WITHHELD && this != CORRECTION_ITEMS && this != CORRECTION_DEADLINE;
  }

  /** The names in a list, for help. */
  static Bilingual listed() {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (EventName name : values()) {
      chinese.add(name.label.chinese() + "（“" + name.id + "”）");
      english.add("\"" + name.id + "\" (" + name.label.english() + ")");
    }
    return new Bilingual(String.join("、", chinese), String.join(", ", english));
  }

  /**
   * The event that some words name: in English or Chinese, {@code correction} in front left out or
   * not.
   *
   * @throws UsageException if they name none
   */
  static EventName of(List<String> words) {
    String asked = String.join("-", words).toLowerCase(Locale.ROOT);
    EventName name = find(asked);
    if (name != null) {
      return name;
    }
    List<String> known = new ArrayList<>();
    Arrays.stream(values()).forEach(each -> known.add(each.id));
    Arrays.stream(values()).forEach(each -> known.add(each.label.chinese()));
    String near = Vocabulary.nearest(asked, known);
    throw new UsageException(
        new Bilingual("没有事件“{0}”。{1}可以记录：{2}。", "There is no event \"{0}\".{1} Known: {2}.")
            .with(
                String.join(" ", words),
                near == null
                    ? new Bilingual("", "")
                    : new Bilingual("是否想写“{0}”？", " Did you mean \"{0}\"?").with(near),
                listed()));
  }

  private static @Nullable EventName find(String asked) {
    for (EventName name : values()) {
      if (name.id.equals(asked)
          || name.id.equals(CORRECTION + asked)
          || name.label.chinese().equals(asked)) {
        return name;
      }
    }
    return null;
  }
}
