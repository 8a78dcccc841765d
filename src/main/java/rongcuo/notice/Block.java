package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {

  /** The texts in it, in reading order. */
  List<SourcedText> texts();

  /** What it says, sentence by sentence. */
  List<SourcedText.Sentence> sentences();

  /** Puts it into a format, as what it is. */
  void writeTo(BlockWriter writer);

  /** The same in a draft, marked where it would pass for the real thing. */
  default Block ofDraft() {
    return this;
  }

  /** A part that names things and asserts nothing. */
  sealed interface Naming extends Block {
    @Override
    default List<SourcedText.Sentence> sentences() {
      return List.of();
    }
  }

  /** A part with one text in it. */
  sealed interface OfOneText extends Block {
    SourcedText text();

    @Override
    default List<SourcedText> texts() {
      return List.of(text());
    }
  }

  /** The title, one text a line. */
  record Title(List<SourcedText> texts) implements Naming {
    @Override
    public void writeTo(BlockWriter writer) {
      writer.title(texts);
    }

    @Override
    public Block ofDraft() {
      List<SourcedText> marked = new ArrayList<>(texts);
      marked.set(texts.size() - 1, texts.get(texts.size() - 1).then(SourcedText.of("（拟稿）")));
      return new Title(marked);
    }
  }

  /** The document's number (发文字号). */
  record Number(SourcedText text) implements Naming, OfOneText {
    @Override
    public void writeTo(BlockWriter writer) {
      writer.number(text);
    }
  }

  /**
   * The head of a paper (红头): what the issuer calls itself there, the number, a red line.
   *
   * @param mark 发文机关标志
   * @param number 发文字号
   * @param signatory 签发人, of a paper that goes to a body above; empty of others
   */
  record Letterhead(SourcedText mark, SourcedText number, SourcedText signatory) implements Naming {

    /** Points of the mark: large, and on one line of the type area, which is 442 points wide. */
    int markSize() {
      return (int) Math.max(22, Math.min(62, 440 / Math.max(1, Wordings.width(mark.line()))));
    }

    @Override
    public List<SourcedText> texts() {
      return List.of(mark, number, signatory);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.letterhead(this);
    }
  }

  /**
   * The foot of a paper (版记), between lines.
   *
   * @param copies 抄送机关; empty if there are none
   * @param printer 印发机关; empty if it is not told
   * @param date 印发日期
   */
  record Imprint(SourcedText copies, SourcedText printer, SourcedText date) implements Naming {
    @Override
    public List<SourcedText> texts() {
      return List.of(copies, printer, date);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.imprint(this);
    }
  }

  /** To whom it goes (主送机关), without the colon. */
  record Addressee(SourcedText text) implements Naming, OfOneText {
    @Override
    public void writeTo(BlockWriter writer) {
      writer.addressee(text);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 for 一、, 2 for （一）
   * @param number as it stands before the words
   */
  record Heading(int level, String number, SourcedText text) implements Naming, OfOneText {
    @Override
    public void writeTo(BlockWriter writer) {
      writer.heading(this);
    }

    @Override
    public Block ofDraft() {
      return level == 1 ? new Heading(level, number, text.then(SourcedText.of("【拟稿】"))) : this;
    }
  }

  /**
   * A paragraph.
   *
   * @param number 1. or （1） before the words; empty if it is not numbered
   * @param continues whether it goes on with what is numbered before it
   */
  record Paragraph(String number, SourcedText text, boolean continues) implements OfOneText {

    public Paragraph(String number, SourcedText text) {
      this(number, text, false);
    }

    /** The same with other words. */
    Paragraph with(SourcedText other) {
      return new Paragraph(number, other, continues);
    }

    @Override
    public List<SourcedText.Sentence> sentences() {
      return text.sentences();
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.paragraph(this);
    }
  }

  /**
   * A table.
   *
   * @param headed whether the first row is its head
   */
  record Table(boolean headed, List<List<SourcedText>> rows) implements Block {
    @Override
    public List<SourcedText> texts() {
      return rows.stream().flatMap(List::stream).toList();
    }

    /** Those of its rows but the head. */
    @Override
    public List<SourcedText.Sentence> sentences() {
      return rows.stream()
          .skip(headed ? 1 : 0)
          .flatMap(row -> SourcedText.joined(row, "　").sentences().stream())
          .toList();
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.table(this);
    }

    int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(1);
    }
  }

  /** What is attached (附件). */
  record Attachment(List<SourcedText> texts) implements Naming {
    @Override
    public void writeTo(BlockWriter writer) {
      writer.attachment(texts);
    }
  }

  /** Who issues it (署名), and its date below (成文日期). */
  record Closing(SourcedText signer, SourcedText date) implements Naming {
    @Override
    public List<SourcedText> texts() {
      return List.of(signer, date);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.closing(this);
    }

    /**
     * The characters between the signer and the edge: the date ends four from it, and the signer
     * stands centred above the date.
     */
    double signerIndent() {
      return Math.max(0, 4 + (Wordings.width(date.line()) - Wordings.width(signer.line())) / 2.0);
    }
  }

  /** What follows stands on a new page. */
  record PageBreak() implements Naming {
    @Override
    public List<SourcedText> texts() {
      return List.of();
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.pageBreak();
    }
  }
}
