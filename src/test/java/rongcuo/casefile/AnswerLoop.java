package rongcuo.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.history.HandOfTest;
import rongcuo.casefile.history.History;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * A program that answers facts one after the other, saves each and then acknowledges it, until it
 * is killed: {@code AnswerLoop FILE FIRST}. With {@code hold} in place of a number it only holds
 * the file until its input ends.
 */
final class AnswerLoop {

  private AnswerLoop() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    LocalDateTime now = LocalDateTime.of(2026, 10, 9, 8, 30);
    try (CaseEditor editor = CaseEditor.open(file, now, new History(file, new HandOfTest()))) {
      say("open");
      if (arguments[1].equals("hold")) {
        while (System.in.read() >= 0) {
          // Until the other side closes it.
        }
        return;
      }
      for (int i = Integer.parseInt(arguments[1]); ; i++) {
        editor.apply(List.of(Edit.answer(null, fact(i), Truth.UNKNOWN, List.of(), note(i), null)));
        editor.save();
        say("saved " + i);
      }
    } catch (IOException e) {
      say("failed " + e.getMessage());
    }
  }

  static Fact fact(int number) {
    return Fact.values()[number % Fact.COUNT];
  }

  static String note(int number) {
    return "第" + number + "次：核对";
  }

  private static void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
