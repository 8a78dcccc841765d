package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.notice.Block.Heading;
import rongcuo.notice.Block.PageBreak;
import rongcuo.notice.Block.Paragraph;

/**
 * What every document keeps to, whatever its template and its case: a paragraph ends in a stop, a
 * single item bears no number, no date stands twice in a row, the regulation is given a short name
 * only where that is used.
 */
final class Typesetting {

  private static final String SHORT_NAME = "本办法";
  private static final String NAMING = "（以下称" + SHORT_NAME + "）";

  /** What a paragraph ends in besides a full stop: it goes on, or a hand goes on with it. */
  private static final String ENDS = "。！？：；…—＿＝";

  private static final Pattern DATED_TWICE =
      Pattern.compile("(([0-9]{4}年)([0-9]{1,2}月[0-9]{1,2}日))[，,]?\\s*\\2?\\3");

  private static final Pattern REMARK =
      Pattern.compile("(?<=^|[。！？：；])（[^（）]*(?:（[^（）]*）[^（）]*)*）$");

  private Typesetting() {}

  static List<Block> of(List<Block> blocks) {
    List<Block> set = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i == blocks.size() || blocks.get(i) instanceof PageBreak) {
        set.addAll(page(blocks.subList(from, i)));
        blocks.subList(i, Math.min(i + 1, blocks.size())).forEach(set::add);
        from = i + 1;
      }
    }
    return set;
  }

  private static List<Block> page(List<Block> blocks) {
    List<Block> page = new ArrayList<>(blocks);
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof Paragraph paragraph) {
        String number = isSingle(i, blocks) ? "" : paragraph.number();
        SourcedText words = ended(datedOnce(paragraph.text()));
        page.set(i, new Paragraph(number, words, paragraph.continues()));
      } else if (page.get(i) instanceof Heading heading && isSingle(i, blocks)) {
        page.set(i, new Heading(heading.level(), "", heading.text()));
      }
    }
    nameIfUsed(page);
    return page;
  }

  /** Whether a numbered block is the only one of its row. */
  private static boolean isSingle(int at, List<Block> blocks) {
    int level = level(blocks.get(at));
    return level > 0 && !hasFellow(at, level, -1, blocks) && !hasFellow(at, level, 1, blocks);
  }

  private static boolean hasFellow(int at, int level, int step, List<Block> blocks) {
    for (int i = at + step; i >= 0 && i < blocks.size(); i += step) {
      int other = level(blocks.get(i));
      if (blocks.get(i) instanceof Paragraph paragraph && paragraph.continues()) {
        continue;
      }
      if (other == level) {
        return true;
      }
      // Text without a number ends a row of items, though none of headings.
      if (other < level && (other > 0 || level > 2)) {
        return false;
      }
    }
    return false;
  }

  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 0 for what has no number. */
  private static int level(Block block) {
    if (block instanceof Heading heading) {
      return heading.level();
    }
    String number = block instanceof Paragraph paragraph ? paragraph.number() : "";
    return number.isEmpty() ? 0 : number.endsWith(".") ? 3 : 4;
  }

  /** “2026年3月18日，3月18日上午” is 2026年3月18日上午. */
  private static SourcedText datedOnce(SourcedText text) {
    Matcher twice = DATED_TWICE.matcher(text.plain());
    return twice.find() ? datedOnce(text.without(twice.end(1), twice.end())) : text;
  }

  private static SourcedText ended(SourcedText text) {
    // A remark in brackets follows the stop, or is all that there is.
    String words = REMARK.matcher(text.plain().stripTrailing()).replaceFirst("");
    boolean ends = words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return ends ? text : text.ended();
  }

  /** Leaves one naming, before the first use, where there is a use. */
  private static void nameIfUsed(List<Block> page) {
    boolean used = false;
    for (int i = page.size() - 1; i >= 0; i--) {
      if (page.get(i) instanceof Paragraph paragraph) {
        String words = paragraph.text().plain();
        int named = words.indexOf(NAMING);
        String after = named < 0 ? words : words.substring(named + NAMING.length());
        boolean uses = used || after.replace(NAMING, "").contains(SHORT_NAME);
        if (named >= 0 && !uses) {
          page.set(i, paragraph.with(paragraph.text().without(named, named + NAMING.length())));
        }
        used = used || words.replace(NAMING, "").contains(SHORT_NAME);
      }
    }
  }
}
