package rongcuo.cli.frame;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.ProblemText;

/**
 * What a command talks through: its language, its output and its messages.
 *
 * @param environment what the program was started in
 * @param language of the interface
 * @param out results
 * @param err messages and progress
 * @param coloured whether results may be coloured
 * @param quiet whether messages but errors are left out
 * @param configuration the office's configuration that an option names; null if none does
 * @param place the folder of the cases that the command is about
 * @param plain whether it is shown and asked line by line, though the terminal can do more
 * @param inDialogue whether a person is asked, and mends by an answer what options would mend
 */
public record Session(
    Environment environment,
    Language language,
    SafeWriter out,
    SafeWriter err,
    boolean coloured,
    boolean quiet,
    @Nullable Path configuration,
    Path place,
    boolean plain,
    boolean inDialogue) {

  /** The same about cases of another folder. */
  public Session at(Path folder) {
    return new Session(
        environment, language, out, err, coloured, quiet, configuration, folder, plain, inDialogue);
  }

  /** The same where a person is asked: it speaks of no options, which the person did not give. */
  public Session dialogue() {
    return new Session(
        environment, language, out, err, coloured, quiet, configuration, place, plain, true);
  }

  public String say(Bilingual text) {
    return (inDialogue ? text.inDialogue() : text).in(language);
  }

  public String say(String chinese, String english, Object... arguments) {
    return say(new Bilingual(chinese, english).with(arguments));
  }

  /** Tells the user something on the side, if there is anything; left out if quiet. */
  public void note(@Nullable Bilingual message) {
    if (!quiet && message != null) {
      err.println(say(message));
    }
  }

  /** The same of a text with its placeholders. */
  public void note(String chinese, String english, Object... arguments) {
    note(new Bilingual(chinese, english).with(arguments));
  }

  /** Tells warnings on the side, likewise. */
  public void warn(Path file, List<Problem> warnings) {
    if (!quiet) {
      tell(file, warnings);
    }
  }

  /** Tells problems of a file with their places. */
  public void tell(Path file, List<Problem> problems) {
    for (Problem problem : problems) {
      err.print(ProblemText.of(file, inDialogue ? problem.inDialogue() : problem, language));
    }
    err.flush();
  }

  /** Tells the user what went wrong. */
  public void error(Bilingual message) {
    err.println("rongcuo: " + say(message));
  }

  /** The same of a text with its placeholders. */
  public void error(String chinese, String english, Object... arguments) {
    error(new Bilingual(chinese, english).with(arguments));
  }
}
