package rongcuo.notice;

import java.util.List;
import java.util.stream.Collectors;
import rongcuo.markup.Markdown;

/** Markdown, with every character of the case escaped that would be read as markup. */
final class MarkdownRenderer implements Renderer {

  private static final String MARK = "> " + Document.DRAFT_MARK + "\n\n";

  @Override
  public Rendering render(Document document) {
    Paragraphs paragraphs = new Paragraphs();
    document.blocks().forEach(block -> block.writeTo(paragraphs));
    String text = paragraphs.text.toString();
    return Rendering.of(document.draft() ? MARK + text + MARK : text);
  }

  private static final class Paragraphs implements BlockWriter {
    private final StringBuilder text = new StringBuilder();

    private void add(String... parts) {
      text.append(String.join("", parts)).append("\n\n");
    }

    @Override
    public void title(List<SourcedText> lines) {
      add("# ", joined(lines, " "));
    }

    @Override
    public void number(SourcedText number) {
      add(Markdown.line(number.line()));
    }

    @Override
    public void letterhead(Block.Letterhead letterhead) {
      String signatory = letterhead.signatory().line();
      add("**", escaped(letterhead.mark()), "**");
      add(
          Markdown.line(letterhead.number().line()),
          signatory.isEmpty() ? "" : "　　签发人：" + Markdown.escaped(signatory));
      add("---");
    }

    @Override
    public void imprint(Block.Imprint imprint) {
      add("---");
      if (!imprint.copies().isEmpty()) {
        add("抄送：", escaped(imprint.copies().ended()));
      }
      if (!imprint.printer().isEmpty()) {
        add(escaped(imprint.printer()), "　　", escaped(imprint.date()), "印发");
      }
    }

    @Override
    public void addressee(SourcedText addressee) {
      add(escaped(addressee), "：");
    }

    @Override
    public void heading(Block.Heading heading) {
      add(heading.level() == 1 ? "## " : "### ", heading.number(), escaped(heading.text()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      String number = paragraph.number();
      add(number, number.endsWith(".") ? " " : "", Markdown.line(paragraph.text().line()));
    }

    @Override
    public void table(Block.Table table) {
      String rule = "|---".repeat(table.columns()) + "|\n";
      text.append(table.headed() ? "" : "|　".repeat(table.columns()) + "|\n" + rule);
      for (List<SourcedText> row : table.rows()) {
        row.forEach(cell -> text.append("| ").append(escaped(cell)).append(' '));
        text.append("|\n").append(table.headed() && row == table.rows().get(0) ? rule : "");
      }
      text.append('\n');
    }

    @Override
    public void attachment(List<SourcedText> names) {
      add("附件：", joined(names, "；"));
    }

    @Override
    public void closing(Block.Closing closing) {
      add(Markdown.line(closing.signer().line()));
      add(Markdown.line(closing.date().line()));
    }

    @Override
    public void pageBreak() {
      add("---");
    }

    private static String joined(List<SourcedText> texts, String separator) {
      return texts.stream().map(Paragraphs::escaped).collect(Collectors.joining(separator));
    }

    private static String escaped(SourcedText text) {
      return Markdown.escaped(text.line());
    }
  }
}
