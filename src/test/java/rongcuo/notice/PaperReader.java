package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.steps.course.Paper;

/**
 * Reads a paper of the program's own templates back: its fixed words as the template has them, its
 * passages as what the file says calls for them, its values as the file has them, its findings and
 * reasons sentence by sentence. Nothing else may stand in it.
 */
final class PaperReader {

  private static final Map<Paper, TemplateText> TEMPLATES = new ConcurrentHashMap<>();

  /** Stands where the short name is used after it. */
  static final String NAMING = "（以下称本办法）";

  final FileScope file;
  private final Paper kind;
  private @Nullable Expected expected;

  PaperReader(Paper kind, Subject subject, DocumentedCase matter, boolean full) {
    this(kind, subject, matter, full, false);
  }

  /**
   * Reads a paper.
   *
   * @param isTogether whether all are decided on together, in one paper
   */
  PaperReader(
      Paper kind, Subject subject, DocumentedCase matter, boolean full, boolean isTogether) {
    this.kind = kind;
    this.file = new FileScope(kind, subject, matter, full, isTogether);
  }

  /**
   * Whether the lines of a paper are those of the file, whatever stands where findings and reasons
   * are read. Many papers may be asked about; to read one takes a reader of its own.
   */
  boolean fits(List<String> lines) {
    return expected().fits(lines);
  }

  /** Holds the lines of a paper against the file. */
  void read(List<String> lines) {
    expected().read(lines);
    file.finish();
  }

  private Expected expected() {
    if (expected == null) {
      expected = TEMPLATES.computeIfAbsent(kind, PaperReader::template).of(file.scope());
    }
    return expected;
  }

  private static TemplateText template(Paper kind) {
    try {
      Path template = Path.of("templates", Templates.fileName(kind));
      return new TemplateText(Files.readString(template));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines of a paper in the marks of a template, without those of a draft. */
  static List<String> lines(Document paper) {
    List<String> lines = new ArrayList<>();
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Title title) {
        for (int i = 0; i < title.texts().size(); i++) {
          boolean last = i + 1 == title.texts().size();
          lines.add("# " + unmarked(paper, title.texts().get(i).plain(), last ? "（拟稿）" : ""));
        }
      } else if (block instanceof Block.Heading heading) {
        String words = heading.text().plain();
        lines.add(heading.level() == 1 ? "## " + unmarked(paper, words, "【拟稿】") : "### " + words);
      } else if (block instanceof Block.Paragraph paragraph) {
        String mark = paragraph.number().isEmpty() ? "" : String.valueOf(Expected.NUMBER);
        lines.add(mark + paragraph.text().plain().replace(NAMING, ""));
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> lines.add(row(row)));
      } else if (block instanceof Block.Closing closing) {
        lines.add("@署名 " + closing.signer().plain());
        lines.add("@成文日期 " + closing.date().plain());
      } else if (block instanceof Block.Number number) {
        lines.add("@发文字号 " + number.text().plain());
      } else if (block instanceof Block.Addressee addressee) {
        lines.add("@主送 " + addressee.text().plain());
      } else if (block instanceof Block.Attachment attachment) {
        attachment.texts().forEach(each -> lines.add("@附件 " + each.plain()));
      } else if (block instanceof Block.PageBreak) {
        lines.add("@换页");
      } else {
        throw new IllegalStateException("a part of a paper that nobody reads: " + block);
      }
    }
    return lines;
  }

  private static String row(List<SourcedText> cells) {
    StringBuilder row = new StringBuilder("|");
    cells.forEach(cell -> row.append(cell.plain()).append('|'));
    return row.toString();
  }

  private static String unmarked(Document paper, String words, String mark) {
    if (!paper.draft()) {
      return words;
    }
    assertThat(words).endsWith(mark);
    return words.substring(0, words.length() - mark.length());
  }
}
