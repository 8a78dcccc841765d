package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.casefile.PaperSettings.Stationery;
import rongcuo.statute.ChineseNumeral;

/**
 * The light structure of a filled template: one line, one block. {@code #} begins a line of the
 * title, {@code ##} and {@code ###} headings, {@code 1.} and {@code (1)} numbered paragraphs,
 * {@code |} a row of a table, {@code @} a part with a place of its own. Numbers are counted, not
 * copied.
 */
final class Layout {

  /** The parts with a place of their own. */
  static final List<String> PARTS =
      List.of("红头", "签发人", "发文字号", "主送", "署名", "成文日期", "附件", "抄送", "印发", "换页");

  private static final Pattern NUMBERED = Pattern.compile("(\\d+\\.|[(（]\\d+[)）])\\s*(.*)");
  private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");
  private static final String ABSORBED = "。；，、：！？.;,";

  private final Template.Tokens tokens;
  private final Stationery stationery;
  private final List<Block> finished = new ArrayList<>();

  /** Of the page that is laid out. */
  private final List<Block> blocks = new ArrayList<>();

  private LetterPaper paper;
  private final List<SourcedText> title = new ArrayList<>();
  private final List<List<SourcedText>> rows = new ArrayList<>();
  private final List<SourcedText> attachments = new ArrayList<>();
  private boolean headed;
  private SourcedText signer = SourcedText.NONE;
  private int first;
  private int second;
  private int third;
  private int fourth;

  Layout(Template.Tokens tokens, Stationery stationery) {
    this.tokens = tokens;
    this.stationery = stationery;
    this.paper = new LetterPaper(stationery);
  }

  List<Block> blocks(String filled) {
    for (String untrimmed : filled.split("\n", -1)) {
      line(untrimmed.strip());
    }
    finishRuns("");
    finishPage();
    return Typesetting.of(finished);
  }

  private void finishPage() {
    finished.addAll(paper.of(blocks));
    blocks.clear();
    paper = new LetterPaper(stationery);
    first = 0;
    second = 0;
    third = 0;
    fourth = 0;
  }

  private void line(String line) {
    finishRuns(line);
    Matcher numbered = NUMBERED.matcher(line);
    if (line.isEmpty()) {
      return;
    } else if (line.startsWith("### ")) {
      heading(2, line.substring(4));
    } else if (line.startsWith("## ")) {
      heading(1, line.substring(3));
    } else if (line.startsWith("# ")) {
      title.add(text(line.substring(2)));
    } else if (line.startsWith("|")) {
      row(line);
    } else if (line.startsWith("@")) {
      part(line.substring(1));
    } else if (numbered.matches()) {
      boolean inner = !numbered.group(1).endsWith(".");
      numbered(inner, text(numbered.group(2)));
    } else {
      third = 0;
      fourth = 0;
      text(line).lines().forEach(each -> blocks.add(new Block.Paragraph("", each)));
    }
  }

  /** Ends what goes on over several lines, unless this line goes on with it. */
  private void finishRuns(String line) {
    if (!title.isEmpty() && !line.startsWith("# ")) {
      blocks.add(new Block.Title(List.copyOf(title)));
      title.clear();
    }
    if (!rows.isEmpty() && !line.startsWith("|")) {
      blocks.add(new Block.Table(headed, List.copyOf(rows)));
      rows.clear();
      headed = false;
    }
    if (!attachments.isEmpty() && !line.startsWith("@附件")) {
      blocks.add(new Block.Attachment(List.copyOf(attachments)));
      attachments.clear();
    }
  }

  private void heading(int level, String words) {
    if (level == 1) {
      first++;
      second = 0;
    } else {
      second++;
    }
    third = 0;
    fourth = 0;
    String number = level == 1 ? numeral(first) + "、" : "（" + numeral(second) + "）";
    blocks.add(new Block.Heading(level, number, text(words)));
  }

  /** In Chinese, as far as these go. */
  private static String numeral(int number) {
    return number <= ChineseNumeral.GREATEST ? ChineseNumeral.of(number) : String.valueOf(number);
  }

  private void numbered(boolean inner, SourcedText words) {
    List<SourcedText> lines = words.lines();
    for (int i = 0; i < lines.size(); i++) {
      String number = "";
      if (i == 0 && inner) {
        fourth++;
        number = "（" + fourth + "）";
      } else if (i == 0) {
        third++;
        fourth = 0;
        number = third + ".";
      }
      blocks.add(new Block.Paragraph(number, lines.get(i), i > 0));
    }
  }

  private void row(String line) {
    if (RULE.matcher(line).matches()) {
      headed = rows.size() == 1;
      return;
    }
    String inner = line.substring(1);
    if (inner.endsWith("|")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    List<SourcedText> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) {
      cells.add(text(cell.strip()));
    }
    rows.add(cells);
  }

  private void part(String line) {
    int space = line.indexOf(' ');
    String part = space < 0 ? line : line.substring(0, space);
    SourcedText words = text(space < 0 ? "" : line.substring(space + 1).strip());
    switch (part) {
      case "发文字号" -> blocks.add(new Block.Number(words));
      case "主送" -> blocks.add(new Block.Addressee(words));
      case "署名" -> signer = words;
      case "成文日期" -> blocks.add(new Block.Closing(signer, words));
      case "附件" -> attachments.add(words);
      case "红头", "签发人", "抄送", "印发" -> paper.put(part, words);
      case "换页" -> {
        finishPage();
        finished.add(new Block.PageBreak());
      }
      default -> throw new UnknownPart(text(part).plain());
    }
  }

  /** A line begins with an {@code @} that no part has after it. */
  static final class UnknownPart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String part;

    UnknownPart(String part) {
      super(part);
      this.part = part;
    }

    String part() {
      return part;
    }
  }

  /** The words of a line with each private character put in place. */
  private SourcedText text(String line) {
    List<Span> spans = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    int[] points = line.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!Template.Tokens.isToken(points[i])) {
        own.appendCodePoint(points[i]);
        continue;
      }
      if (own.length() > 0) {
        spans.add(Span.of(own.toString(), List.of()));
        own.setLength(0);
      }
      int next = i + 1 < points.length ? points[i + 1] : ' ';
      spans.addAll(beforePunctuation(tokens.text(points[i]), next).spans());
    }
    if (own.length() > 0) {
      spans.add(Span.of(own.toString(), List.of()));
    }
    return new SourcedText(spans);
  }

  /** A text without its closing stop where the template goes on with a mark of its own. */
  private static SourcedText beforePunctuation(SourcedText text, int next) {
    if (ABSORBED.indexOf(next) < 0 || text.spans().isEmpty()) {
      return text;
    }
    List<Span> spans = new ArrayList<>(text.spans());
    Span last = spans.get(spans.size() - 1);
    String words = last.words();
    int end = words.length();
    while (end > 0 && ABSORBED.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0) {
      spans.set(spans.size() - 1, last.with(words.substring(0, end)));
    }
    return new SourcedText(spans);
  }
}
