package rongcuo.casefile;

import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * The command lines that enter what a case lacks, as messages tell them: in quotation marks, with a
 * word for the case file, in whose place its path is put where it is known.
 */
public final class EntryLine {

  /** What stands for the case file. */
  public static final Bilingual CASE = new Bilingual("案件文件", "CASE");

  /** What begins a line, up to the case file. */
  public static final String PROGRAM = "rongcuo ";

  private static final Bilingual LINE =
      new Bilingual("“" + PROGRAM + "{0} {1}{2}”", "\"" + PROGRAM + "{0} {1}{2}\"");

  /** Of an event: a dialogue, which offers it, names it alone. */
  private static final Bilingual OF_EVENT =
      new Bilingual("“{0}{1}”", "\"{0}{1}\"")
          .with(
              Bilingual.forOptions(
                  PROGRAM + "record " + CASE.chinese() + " ",
                  PROGRAM + "record " + CASE.english() + " "),
              new Bilingual("{0}", "{0}"));

  private EntryLine() {}

  /**
   * Of an event, with the options that say what is missing.
   *
   * @param chinese its name, and options
   * @param english its id, and options
   */
  public static Bilingual recording(String chinese, String english) {
    Bilingual options = Bilingual.forOptions(options(chinese), options(english));
    return OF_EVENT.with(new Bilingual("{0}{1}", "{0}{1}").with(event(chinese, english), options));
  }

  private static String options(String words) {
    int options = words.indexOf(" --");
    return options < 0 ? "" : words.substring(options);
  }

  private static Bilingual event(String chinese, String english) {
    return new Bilingual(
        chinese.substring(0, chinese.length() - options(chinese).length()),
        english.substring(0, english.length() - options(english).length()));
  }

  /** Of a decision; options may be empty. */
  public static Bilingual deciding(String options) {
    return options.isEmpty()
        ? of("decide", new Bilingual("", ""))
        : LINE.with("decide", CASE, Bilingual.forOptions(" " + options, " " + options));
  }

  /** Of what stands at a key, whose value is left open. */
  public static Bilingual amending(Key<?> key) {
    String english = key.name().english().replaceFirst("^the ", "").replace(' ', '-');
    return of(
        "amend", new Bilingual("text " + key.name().chinese() + "=…", "text " + english + "=…"));
  }

  /** Of an answer. */
  public static Bilingual answering(Fact fact, Truth answer) {
    return of(
        "amend",
        new Bilingual(
            "answer " + fact.wording(Language.CHINESE).label() + "=" + answer.label().chinese(),
            "answer " + fact.id() + "=" + answer.label().english()));
  }

  /** Of the reasons why an answer was found, which are left open. */
  public static Bilingual adopting(Fact fact) {
    return of(
        "amend",
        new Bilingual(
            "answer " + fact.wording(Language.CHINESE).label() + " --adopted …",
            "answer " + fact.id() + " --adopted …"));
  }

  /** Of a command and what follows the case file. */
  public static Bilingual of(String command, Bilingual rest) {
    Bilingual after = rest.english().isEmpty() ? rest : new Bilingual(" {0}", " {0}").with(rest);
    return LINE.with(command, CASE, after);
  }
}
