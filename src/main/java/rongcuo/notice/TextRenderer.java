package rongcuo.notice;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text: full-width indents as on paper, one paragraph a line. */
final class TextRenderer implements Renderer {

  private static final String INDENT = "　　";
  private static final String RULE = "─".repeat(28);
  private static final String MARK = "【" + Document.DRAFT_MARK + "】";

  @Override
  public Rendering render(Document document) {
    Lines lines = new Lines();
    document.blocks().forEach(block -> block.writeTo(lines));
    String text = lines.text.toString();
    return Rendering.of(document.draft() ? MARK + "\n\n" + text + "\n" + MARK + "\n" : text);
  }

  private static final class Lines implements BlockWriter {
    private final StringBuilder text = new StringBuilder();

    private void line(String... parts) {
      text.append(String.join("", parts)).append('\n');
    }

    @Override
    public void title(List<SourcedText> lines) {
      lines.forEach(line -> line(line.plain()));
    }

    @Override
    public void number(SourcedText number) {
      line(number.plain(), "\n");
    }

    @Override
    public void letterhead(Block.Letterhead letterhead) {
      String signatory = letterhead.signatory().line();
      line(letterhead.mark().line());
      line(letterhead.number().line(), signatory.isEmpty() ? "" : "　　签发人：" + signatory);
      line(RULE);
    }

    @Override
    public void imprint(Block.Imprint imprint) {
      line();
      if (!imprint.copies().isEmpty()) {
        line(RULE);
        line("抄送：", imprint.copies().ended().line());
      }
      if (!imprint.printer().isEmpty()) {
        line(RULE);
        line(imprint.printer().line(), "　　", imprint.date().line(), "印发");
      }
      line(RULE);
    }

    @Override
    public void addressee(SourcedText addressee) {
      line(addressee.plain(), "：");
    }

    @Override
    public void heading(Block.Heading heading) {
      line(INDENT, heading.number(), heading.text().plain());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      line(INDENT, paragraph.number(), paragraph.text().plain());
    }

    @Override
    public void table(Block.Table table) {
      table.rows().forEach(row -> line(INDENT, cells(row)));
    }

    private static String cells(List<SourcedText> row) {
      return row.stream()
          .map(cell -> cell.line().replace('｜', '|'))
          .collect(Collectors.joining("｜"));
    }

    @Override
    public void attachment(List<SourcedText> names) {
      for (int i = 0; i < names.size(); i++) {
        String number = names.size() > 1 ? (i + 1) + "." : "";
        line(INDENT, i == 0 ? "附件：" : "　　　", number, names.get(i).plain());
      }
    }

    @Override
    public void closing(Block.Closing closing) {
      line();
      line(INDENT.repeat(8), closing.signer().plain());
      line(INDENT.repeat(8), closing.date().plain());
    }

    @Override
    public void pageBreak() {
      line("\n————————\n");
    }
  }
}
