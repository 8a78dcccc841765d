package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {

  /** The texts in it, in reading order. */
  List<Text> texts();

  /** The title, one text a line. */
  record Title(List<Text> texts) implements Block {}

  /** The document's number (发文字号). */
  record Number(Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /** To whom it goes (主送机关), without the colon. */
  record Addressee(Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 for 一、, 2 for （一）
   * @param number as it stands before the words
   */
  record Heading(int level, String number, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A paragraph.
   *
   * @param number 1. or （1） before the words; empty if it is not numbered
   */
  record Paragraph(String number, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A table.
   *
   * @param headed whether the first row is its head
   */
  record Table(boolean headed, List<List<Text>> rows) implements Block {
    @Override
    public List<Text> texts() {
      List<Text> texts = new ArrayList<>();
      rows.forEach(texts::addAll);
      return texts;
    }
  }

  /** What is attached (附件). */
  record Attachment(List<Text> texts) implements Block {}

  /** Who issues it (署名), and its date below (成文日期). */
  record Closing(Text signer, Text date) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(signer, date);
    }
  }

  /** What follows stands on a new page. */
  record PageBreak() implements Block {
    @Override
    public List<Text> texts() {
      return List.of();
    }
  }
}
