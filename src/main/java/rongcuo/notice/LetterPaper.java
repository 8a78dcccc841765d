package rongcuo.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.PaperSettings.Stationery;

/**
 * What a paper bears at its head and foot (红头、签发人、抄送、印发机关和印发日期, GB/T 9704-2012). The office's
 * settings give it to papers with a number (发文字号); what a template says goes before them, and a
 * part that it leaves empty the paper does not bear.
 */
final class LetterPaper {

  private final Stationery office;
  private final Map<String, SourcedText> own = new HashMap<>();

  LetterPaper(Stationery office) {
    this.office = office;
  }

  /** What the template says; of copies there may be several. */
  void put(String part, SourcedText words) {
    own.merge(part, words, (one, other) -> SourcedText.joined(List.of(one, other), "，"));
  }

  /** A page with its head and foot. */
  List<Block> of(List<Block> page) {
    Block.Number number = null;
    SourcedText date = SourcedText.NONE;
    for (Block block : page) {
      number = block instanceof Block.Number there ? there : number;
      date = block instanceof Block.Closing closing ? closing.date() : date;
    }
    List<Block> set = new ArrayList<>(page);
    SourcedText mark = part("红头", number == null ? null : office.letterhead());
    if (!mark.isEmpty()) {
      set.remove(number);
      SourcedText words = number == null ? SourcedText.NONE : number.text();
      set.add(0, new Block.Letterhead(mark, words, part("签发人", null)));
    }
    SourcedText copies = part("抄送", number == null ? null : String.join("，", office.copies()));
    SourcedText printer = part("印发", number == null ? null : office.printer());
    if (!copies.isEmpty() || !printer.isEmpty()) {
      set.add(new Block.Imprint(copies, printer, date));
    }
    return set;
  }

  private SourcedText part(String name, @Nullable String words) {
    SourcedText said = own.get(name);
    return said != null ? said : words == null ? SourcedText.NONE : SourcedText.of(Clean.of(words));
  }
}
