package rongcuo.cli.frame;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** What may stand at a place of the command line, for a shell to offer. */
public record Offer(Kind kind, List<Candidate> candidates) {

  public static final Offer NOTHING = new Offer(Kind.WORDS, List.of());
  public static final Offer FILES = new Offer(Kind.FILES, List.of());
  public static final Offer FOLDERS = new Offer(Kind.FOLDERS, List.of());

  /** Who knows the candidates: the program, or the shell its files; shells know it by its id. */
  public enum Kind implements Identified {
    WORDS,
    FILES,
    FOLDERS
  }

  /**
   * One of them.
   *
   * @param text the whole word; one that ends in an equals sign is gone on with
   */
  public record Candidate(String text, @Nullable Bilingual meaning) {}

  public static Offer words(List<Candidate> candidates) {
    return new Offer(Kind.WORDS, candidates);
  }

  /** The same where more has to follow in the same word. */
  public Offer before(String suffix) {
    return each(text -> text + suffix);
  }

  /** The same where something stands before it in the same word. */
  public Offer after(String prefix) {
    return each(text -> prefix + text);
  }

  private Offer each(UnaryOperator<String> longer) {
    return new Offer(
        kind,
        candidates.stream()
            .map(each -> new Candidate(longer.apply(each.text), each.meaning))
            .toList());
  }

  /** As shells are told it: who knows the candidates, then each of them on a line. */
  public String told(Language language) {
    StringBuilder told = new StringBuilder(kind.id()).append('\n');
    for (Candidate candidate : candidates) {
      Bilingual meaning = candidate.meaning;
      told.append(SafeText.of(candidate.text))
          .append('\t')
          .append(meaning == null ? "" : SafeText.of(meaning.in(language)))
          .append('\n');
    }
    return told.toString();
  }
}
