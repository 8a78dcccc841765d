package rongcuo.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document before it takes a format; a draft is marked 拟稿 throughout.
 *
 * @param title what it is called where it has no title of its own, in the properties of a file
 * @param blocks of a draft with the marks of a draft in them
 * @param review what is to be read once more before it is published; null if it is not published
 */
public record Document(
    String title, Standing standing, List<Block> blocks, @Nullable Review review) {

  static final String DRAFT_MARK = "拟稿　未经认定，不发生效力";

  public Document {
    blocks =
        standing == Standing.DECIDED
            ? List.copyOf(blocks)
            : blocks.stream().map(Block::ofDraft).toList();
  }

  /** A document that nobody publishes. */
  public Document(String title, boolean draft, List<Block> blocks) {
    this(title, draft ? Standing.UNDECIDED : Standing.DECIDED, blocks, null);
  }

  public boolean draft() {
    return standing != Standing.DECIDED;
  }

  /** Whether it may be issued (签发): it is no draft, and nothing is left to be filled in. */
  public boolean isIssuable() {
    return !draft() && blanks().isEmpty();
  }

  /** What the case file lacks, each once, in the order of the document. */
  public Set<Blank> blanks() {
    Set<Blank> blanks = new LinkedHashSet<>();
    for (Block block : blocks) {
      for (SourcedText text : block.texts()) {
        for (Span span : text.spans()) {
          if (span.missing() != null) {
            blanks.add(span.missing());
          }
        }
      }
    }
    return blanks;
  }

  /**
   * The sentences that say something: of paragraphs and tables. Titles, headings, addresses,
   * numbers and signatures name things and assert nothing.
   */
  public List<SourcedText.Sentence> sentences() {
    return blocks.stream().flatMap(block -> block.sentences().stream()).toList();
  }

  /** The sentences that rest on nothing, of which a decision has none. */
  public List<SourcedText.Sentence> unfounded() {
    return sentences().stream().filter(SourcedText.Sentence::isUnfounded).toList();
  }
}
