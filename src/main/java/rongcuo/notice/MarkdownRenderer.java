package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;

/** Markdown, with every character of the case escaped that would be read as markup. */
final class MarkdownRenderer implements Renderer {

  private static final String SPECIAL = "\\`*_{}[]<>&|~#!$";
  private static final String MARK = "> " + Document.DRAFT_MARK + "\n\n";

  @Override
  public Rendering render(Document document) {
    StringBuilder text = new StringBuilder();
    if (document.draft()) {
      text.append(MARK);
    }
    for (Block block : document.blocks()) {
      write(block, document.draft(), text);
    }
    if (document.draft()) {
      text.append(MARK);
    }
    return Rendering.of(text.toString());
  }

  private static void write(Block block, boolean draft, StringBuilder text) {
    if (block instanceof Block.Title title) {
      List<String> lines = new ArrayList<>();
      title.texts().forEach(line -> lines.add(escaped(line)));
      text.append("# ").append(String.join(" ", lines));
      text.append(draft ? "（拟稿）\n\n" : "\n\n");
    } else if (block instanceof Block.Number number) {
      text.append(paragraph(number.text()));
    } else if (block instanceof Block.Addressee addressee) {
      text.append(escaped(addressee.text())).append("：\n\n");
    } else if (block instanceof Block.Heading heading) {
      text.append(heading.level() == 1 ? "## " : "### ");
      text.append(heading.number()).append(escaped(heading.text()));
      text.append(draft && heading.level() == 1 ? "【拟稿】\n\n" : "\n\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      String number = paragraph.number();
      text.append(number.endsWith(".") ? number + " " : number).append(paragraph(paragraph.text()));
    } else if (block instanceof Block.Table table) {
      write(table, text);
    } else if (block instanceof Block.Attachment attachment) {
      List<String> names = new ArrayList<>();
      attachment.texts().forEach(name -> names.add(escaped(name)));
      text.append("附件：").append(String.join("；", names)).append("\n\n");
    } else if (block instanceof Block.Closing closing) {
      text.append(paragraph(closing.signer())).append(paragraph(closing.date()));
    } else {
      text.append("---\n\n");
    }
  }

  private static void write(Block.Table table, StringBuilder text) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    boolean first = true;
    if (!table.headed()) {
      text.append("|　".repeat(columns)).append("|\n").append("|---".repeat(columns)).append("|\n");
    }
    for (List<Text> row : table.rows()) {
      row.forEach(cell -> text.append("| ").append(escaped(cell)).append(' '));
      text.append("|\n");
      if (first && table.headed()) {
        text.append("|---".repeat(columns)).append("|\n");
      }
      first = false;
    }
    text.append('\n');
  }

  private static String paragraph(Text text) {
    String words = escaped(text);
    // What would begin a list or a rule at the start of a line.
    boolean list = words.matches("(?s)([-+=]|[0-9]+[.)]).*");
    int at =
        list && Character.isDigit(words.charAt(0)) ? words.replaceFirst("[.)].*", "").length() : 0;
    return (list ? words.substring(0, at) + "\\" + words.substring(at) : words) + "\n\n";
  }

  private static String escaped(Text text) {
    StringBuilder escaped = new StringBuilder();
    text.plain()
        .replace('\n', ' ')
        .codePoints()
        .forEach(
            point -> {
              if (point < 0x80 && SPECIAL.indexOf(point) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(point);
            });
    return escaped.toString();
  }
}
