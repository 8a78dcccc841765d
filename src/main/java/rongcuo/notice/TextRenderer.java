package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;

/** Plain text: full-width indents as on paper, one paragraph a line. */
final class TextRenderer implements Renderer {

  private static final String INDENT = "　　";
  private static final String MARK = "【" + Document.DRAFT_MARK + "】";

  @Override
  public Rendering render(Document document) {
    StringBuilder text = new StringBuilder();
    if (document.draft()) {
      text.append(MARK).append("\n\n");
    }
    for (Block block : document.blocks()) {
      write(block, document.draft(), text);
    }
    if (document.draft()) {
      text.append('\n').append(MARK).append('\n');
    }
    return Rendering.of(text.toString());
  }

  private static void write(Block block, boolean draft, StringBuilder text) {
    if (block instanceof Block.Title title) {
      int last = title.texts().size() - 1;
      for (int i = 0; i <= last; i++) {
        text.append(title.texts().get(i).plain());
        text.append(draft && i == last ? "（拟稿）\n" : "\n");
      }
    } else if (block instanceof Block.Number number) {
      text.append(number.text().plain()).append("\n\n");
    } else if (block instanceof Block.Addressee addressee) {
      text.append(addressee.text().plain()).append("：\n");
    } else if (block instanceof Block.Heading heading) {
      String mark = draft && heading.level() == 1 ? "【拟稿】" : "";
      text.append(INDENT).append(heading.number()).append(heading.text().plain());
      text.append(mark).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(INDENT).append(paragraph.number()).append(paragraph.text().plain()).append('\n');
    } else if (block instanceof Block.Table table) {
      for (List<Text> row : table.rows()) {
        text.append(INDENT).append(String.join("｜", cells(row))).append('\n');
      }
    } else if (block instanceof Block.Attachment attachment) {
      List<Text> texts = attachment.texts();
      for (int i = 0; i < texts.size(); i++) {
        String number = texts.size() > 1 ? (i + 1) + "." : "";
        text.append(INDENT).append(i == 0 ? "附件：" : "　　　").append(number);
        text.append(texts.get(i).plain()).append('\n');
      }
    } else if (block instanceof Block.Closing closing) {
      text.append('\n');
      text.append(INDENT.repeat(8)).append(closing.signer().plain()).append('\n');
      text.append(INDENT.repeat(8)).append(closing.date().plain()).append('\n');
    } else {
      text.append("\n————————\n\n");
    }
  }

  private static List<String> cells(List<Text> row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(cell.plain().replace("\n", " ").replace('｜', '|')));
    return cells;
  }
}
