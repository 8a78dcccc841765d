package rongcuo.casefile.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a folder's journal says is to be done.
 *
 * @param state what about the steps
 */
record FolderJournal(State state, List<NameChange> steps) {

  /** What is to be done about the steps of a journal. */
  enum State {
    /** Nothing: no file has taken its name yet, or each has. */
    CLEAR,
    FORWARD,
    BACK
  }

  /** A change of one name. */
  sealed interface NameChange {

    /** The file that it is about, as it is called before. */
    String name();

    /** A file takes its name with new content. */
    record Put(String name) implements NameChange {}

    /** A file goes. */
    record Drop(String name) implements NameChange {}

    /** A file or a folder is renamed. */
    record Rename(String name, String to) implements NameChange {}
  }

  /** As it stands in the file. */
  byte[] content() {
    StringBuilder text = new StringBuilder(state.name()).append('\n');
    for (NameChange step : steps) {
      if (step instanceof NameChange.Rename move) {
        text.append("move ").append(coded(move.name())).append(' ').append(coded(move.to()));
      } else {
        text.append(step instanceof NameChange.Put ? "put " : "drop ").append(coded(step.name()));
      }
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String coded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** What a program wrote; a state that none has is to do nothing. */
  static FolderJournal of(byte[] content) {
    List<String> lines = List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1));
    for (State state : State.values()) {
      if (lines.get(0).equals(state.name())) {
        return new FolderJournal(state, steps(lines));
      }
    }
    return new FolderJournal(State.CLEAR, steps(lines));
  }

  /** The steps of a journal; what is none, nobody's program has written. */
  private static List<NameChange> steps(List<String> lines) {
    List<NameChange> steps = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words.length < 2 || !Arrays.stream(words).allMatch(FolderJournal::isName)) {
        continue;
      }
      switch (words[0]) {
        case "put" -> steps.add(new NameChange.Put(decoded(words[1])));
        case "drop" -> steps.add(new NameChange.Drop(decoded(words[1])));
        case "move" ->
            steps.add(new NameChange.Rename(decoded(words[1]), decoded(words[words.length - 1])));
        default -> {}
      }
    }
    return steps;
  }

  private static String decoded(String coded) {
    return URLDecoder.decode(coded, StandardCharsets.UTF_8);
  }

  /** Whether it names a file of the folder itself. */
  private static boolean isName(String coded) {
    try {
      Path name = Path.of(decoded(coded));
      return name.getNameCount() == 1
          && !name.isAbsolute()
          && !name.equals(Path.of("."))
          && !name.equals(Path.of(".."));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
