package rongcuo.cli.reference;

import java.util.List;
import rongcuo.cli.frame.GlobalOptions;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Language;

/**
 * {@code rongcuo complete INDEX -- WORD…}: what shells ask while a line is typed, told to nobody
 * else. The answer's first line says who knows the candidates ({@code words}, {@code files}, {@code
 * folders}), each further line is a candidate, a tabulator and what it means.
 */
public final class CompleteCommand {

  private static final int WORDS_BEGIN = 3;

  private CompleteCommand() {}

  public static boolean isAskedBy(String... arguments) {
    return arguments.length >= WORDS_BEGIN
        && arguments[0].equals("complete")
        && arguments[WORDS_BEGIN - 1].equals("--");
  }

  /** The answer; an empty one where anything is amiss, for nobody could be told of it. */
  public static String answer(Reference reference, Language otherwise, String... arguments) {
    try {
      List<String> asked = List.of(arguments);
      List<String> words = asked.subList(WORDS_BEGIN, asked.size());
      Offer offer = Completion.at(reference, words, Integer.parseInt(asked.get(1)));
      return offer.told(language(words, otherwise));
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return "words\n";
    }
  }

  private static Language language(List<String> words, Language otherwise) {
    try {
      return GlobalOptions.language(words.toArray(String[]::new), otherwise);
    } catch (UsageException e) {
      return otherwise;
    }
  }
}
