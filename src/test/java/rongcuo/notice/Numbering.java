package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import rongcuo.statute.ChineseNumeral;

/**
 * Reads the numbers of a page from top to bottom: headings are counted through, items anew after
 * each heading or text without a number, and nothing is counted that stands alone.
 */
final class Numbering {

  private final List<Row> open = new ArrayList<>();

  /** A row of numbers of one level. */
  private static final class Row {
    private final int level;
    private int count;

    Row(int level) {
      this.level = level;
    }
  }

  static void requireCounted(List<Block> blocks) {
    Numbering numbering = new Numbering();
    for (Block block : blocks) {
      if (block instanceof Block.PageBreak) {
        numbering.endAbove(0);
      } else if (block instanceof Block.Heading heading) {
        numbering.read(heading.level(), heading.number(), heading.text().plain());
      } else if (block instanceof Block.Paragraph paragraph && paragraph.continues()) {
        continue;
      } else if (block instanceof Block.Paragraph paragraph) {
        int level = paragraph.number().isEmpty() ? 0 : paragraph.number().endsWith(".") ? 3 : 4;
        numbering.read(level, paragraph.number(), paragraph.text().plain());
      } else {
        numbering.endAbove(2);
      }
    }
    numbering.endAbove(0);
  }

  private void read(int level, String number, String words) {
    endAbove(level == 0 ? 2 : level);
    if (level == 0 || number.isEmpty()) {
      return;
    }
    if (open.isEmpty() || open.get(open.size() - 1).level < level) {
      open.add(new Row(level));
    }
    Row row = open.get(open.size() - 1);
    row.count++;
    String expected =
        switch (level) {
          case 1 -> ChineseNumeral.of(row.count) + "、";
          case 2 -> "（" + ChineseNumeral.of(row.count) + "）";
          case 3 -> row.count + ".";
          default -> "（" + row.count + "）";
        };
    assertThat(number).as("the number of: " + words).isEqualTo(expected);
  }

  /** Rows of deeper levels end; what was one by itself should have had no number. */
  private void endAbove(int level) {
    while (!open.isEmpty() && open.get(open.size() - 1).level > level) {
      assertThat(open.remove(open.size() - 1).count).as("items of a row").isGreaterThan(1);
    }
  }
}
