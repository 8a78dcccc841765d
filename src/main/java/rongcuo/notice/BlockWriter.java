package rongcuo.notice;

import java.util.List;

/** What a format makes of each kind of block: a new kind has to be said in every format. */
interface BlockWriter {

  void title(List<SourcedText> lines);

  void number(SourcedText number);

  void letterhead(Block.Letterhead letterhead);

  void imprint(Block.Imprint imprint);

  void addressee(SourcedText addressee);

  void heading(Block.Heading heading);

  void paragraph(Block.Paragraph paragraph);

  void table(Block.Table table);

  void attachment(List<SourcedText> names);

  void closing(Block.Closing closing);

  void pageBreak();
}
