package rongcuo.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.KeyPlace;
import rongcuo.casefile.history.History;
import rongcuo.casefile.history.HistoryCheck;
import rongcuo.casefile.history.HistoryCheck.Flaw;
import rongcuo.casefile.history.HistoryCheck.Outside;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** What the history of a case proves, in words: of values only where they stand, not what. */
final class HistoryText {

  private static final int MOST_NAMED = 20;
  private static final int MOST_PLACES = 6;

  private static final Bilingual NONE =
      new Bilingual(
          "没有修改记录（{0}）：尚未用程序改动过本案，或者单位没有启用，或者该文件已被移走、删除。",
          "No history ({0}): the program has not changed the case yet, the office keeps none, or it"
              + " was moved or deleted.");

  private static final Bilingual WHOLE =
      new Bilingual("修改记录完整，共 {0} 条（{1} 至 {2}）。", "Its history is whole: {0} lines, {1} to {2}.");

  private static final Bilingual BROKEN =
      new Bilingual("修改记录不完整，现有 {0} 条：", "Its history is not whole; {0} lines are there:");

  private static final Bilingual HASH =
      new Bilingual(
          "末条校验值 {0}，请另行登记；以后核对时，记录中仍应有这一条。",
          "The last line's hash is {0}. Note it elsewhere: whenever it is looked for, a line with it"
              + " has to be there.");

  private static final Bilingual ALTERED =
      new Bilingual(
          "第 {0} 条被改动过，或者不是程序写入的。", "Line {0} was altered, or the program did not write it.");

  private static final Bilingual UNCONNECTED =
      new Bilingual(
          "第 {0} 条与前一条不衔接：其间有记录缺失、调换或者改写。",
          "Line {0} does not follow on the one before it: lines were lost, moved or written anew.");

  private static final Bilingual TORN =
      new Bilingual(
          "末尾的第 {0} 条没有写完：写入时程序中断，或者文件被截断；下次用程序改动案件时自动清理，其后照常记录。",
          "Line {0}, the last, is not whole: the program was ended while it wrote, or the file was"
              + " cut; the next change by the program clears it away and goes on.");

  private static final Bilingual MORE =
      new Bilingual("另有 {0} 处，不再逐一列出。", "{0} more are not listed.");

  private static final Bilingual BETWEEN =
      new Bilingual(
          "第 {0} 条（{2}）与第 {1} 条（{3}）之间，案件文件在程序之外被改动过，或者改动没有记入：{4}。",
          "Between line {0} ({2}) and line {1} ({3}) the case file was changed outside the program,"
              + " or a change was not recorded: {4}.");

  private static final Bilingual SINCE =
      new Bilingual(
          "末条之后（{0} 以后），案件文件在程序之外被改动过，或者改动没有记入。",
          "Since the last line ({0}) the case file was changed outside the program, or a change was"
              + " not recorded.");

  private static final Bilingual AS_LEFT =
      new Bilingual("案件文件与末条记录时一致。", "The case file is as the last line left it.");

  private static final Bilingual UNKNOWN =
      new Bilingual(
          "末条没有保留（或者不能采信）案件文件的校验值，无法判断其后文件是否在程序之外被改动。",
          "The last line has no hash of the case file that could be relied on, so nobody can say"
              + " whether it was changed outside the program since.");

  private static final Bilingual WITHHELD =
      new Bilingual(
          "有 {0} 处改动涉及举报人身份，或者当时不能核对，前后内容没有保留（第十九条）。",
          "Changes without their values, which told who reported or could not be looked through: {0}"
              + " (Article 19).");

  private static final Bilingual TOLD =
      new Bilingual(
          "有 {0} 处改动的内容中还写有举报人的姓名或者联系方式；下次用程序改动本案时自动去掉，在此之前请勿外传这份记录（第十九条）。",
          "Changes that still tell the reporter's name or contact: {0}. The next change by the program"
              + " takes that out; until then the history must not leave the office (Article 19).");

  private static final Bilingual ANEW =
      new Bilingual(
          "文件曾被移走后另行建立，或者此前的内容已经不能接续",
          "it was begun anew, or what it said before is not known any more");

  private static final Bilingual NO_VALUE =
      new Bilingual("只涉及写法或者批注，没有内容变化", "notation or comments alone, no value");

  private static final Bilingual UNDATED = new Bilingual("时间不详", "time unknown");

  private HistoryText() {}

  /** Sentences, one a line, the first behind the file. */
  static String of(Path file, HistoryCheck check, Language language) {
    StringBuilder text = new StringBuilder();
    for (Bilingual sentence : sentences(file, check, language)) {
      boolean first = text.isEmpty();
      text.append(first ? SafeText.of(file.toString()) : "  ");
      text.append(!first ? "" : language == Language.CHINESE ? "：" : ": ");
      text.append(SafeText.of(sentence.in(language))).append('\n');
    }
    return text.toString();
  }

  private static List<Bilingual> sentences(Path file, HistoryCheck check, Language keys) {
    if (check.lines() == 0 && check.isWhole()) {
      String name = String.valueOf(History.of(file).getFileName());
      return List.of(NONE.with(name));
    }
    List<Bilingual> lines = new ArrayList<>();
    lines.add(
        check.isWhole()
            ? WHOLE.with(check.lines(), time(check.first()), time(check.last()))
            : BROKEN.with(check.lines()));
    few(check.flaws(), lines, HistoryText::flaw);
    few(check.outside(), lines, outside -> between(outside, keys));
    lines.add(now(check));
    if (check.told() > 0) {
      lines.add(TOLD.with(check.told()));
    }
    if (check.withheld() > 0) {
      lines.add(WITHHELD.with(check.withheld()));
    }
    if (check.isWhole() && check.hash() != null) {
      lines.add(HASH.with(check.hash()));
    }
    return lines;
  }

  private static Bilingual now(HistoryCheck check) {
    return switch (check.now()) {
      case SAME -> AS_LEFT;
      case CHANGED -> SINCE.with(time(check.last()));
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static <T> void few(List<T> all, List<Bilingual> lines, Function<T, Bilingual> said) {
    for (T each : all.subList(0, Math.min(MOST_NAMED, all.size()))) {
      lines.add(said.apply(each));
    }
    if (all.size() > MOST_NAMED) {
      lines.add(MORE.with(all.size() - MOST_NAMED));
    }
  }

  private static Bilingual flaw(Flaw flaw) {
    Bilingual said =
        switch (flaw.kind()) {
          case ALTERED -> ALTERED;
          case UNCONNECTED -> UNCONNECTED;
          case TORN -> TORN;
        };
    return said.with(flaw.line());
  }

  private static Bilingual between(Outside outside, Language keys) {
    return BETWEEN.with(
        outside.line() - 1,
        outside.line(),
        time(outside.after()),
        time(outside.before()),
        places(outside.places(), keys));
  }

  private static Bilingual places(@Nullable List<List<String>> paths, Language keys) {
    if (paths == null) {
      return ANEW;
    }
    if (paths.isEmpty()) {
      return NO_VALUE;
    }
    List<Bilingual> places = new ArrayList<>();
    for (List<String> path : paths.subList(0, Math.min(MOST_PLACES, paths.size()))) {
      places.add(KeyPlace.of(path, keys));
    }
    Bilingual named = new Bilingual("、", ", ").between(places);
    return paths.size() > MOST_PLACES
        ? new Bilingual("{0}等 {1} 处", "{0} and others, {1} in all").with(named, paths.size())
        : named;
  }

  /** A day and time as people write it; its offset stands in the history. */
  private static Bilingual time(@Nullable String time) {
    if (time == null) {
      return UNDATED;
    }
    String said = time.length() < 16 ? time : time.substring(0, 16).replace('T', ' ');
    return new Bilingual(said, said);
  }
}
