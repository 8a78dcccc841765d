package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper that was altered in one statement is found out by who reads it back. */
class PaperMutationTest {

  /** Words that turn a statement about, and what they are turned into. */
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("没有", ""),
          Map.entry("不符合", "符合"),
          Map.entry("符合", "不符合"),
          Map.entry("不存在", "存在"),
          Map.entry("不属于", "属于"),
          Map.entry("属于", "不属于"),
          Map.entry("予以容错", "不予容错"),
          Map.entry("不予容错", "予以容错"),
          Map.entry("均已", "均未"),
          Map.entry("履行了", "没有履行"),
          Map.entry("造成了", "没有造成"),
          Map.entry("可以", "应当"),
          Map.entry("已依法", "未依法"),
          Map.entry("积极主动", "没有积极主动"),
          Map.entry("系", "不是"),
          Map.entry("因", "非因"),
          Map.entry("或者", "和"));

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern NUMERAL = Pattern.compile("第[一二三四五六七八九十（]+");
  private static final Pattern EVIDENCE = Pattern.compile("证据[^）；]+");
  private static final Pattern SENTENCE = Pattern.compile("[^。]+。");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cases/inspection-concealed.yaml",
        "cases/reform-pilot.yaml",
        "cases/key-task.yaml",
        "cases/transfer-to-police.yaml",
        "cases/accident-during-rectification.yaml",
        "cases/law-silent.yaml",
        "cases/assigned-functions-as-instance.yaml",
        "cases/outside-functions.yaml",
        "src/test/resources/notice/everything.yaml",
      })
  void whoeverReadsItBackFindsOut(Path file) throws Exception {
    DocumentedCase matter = TruthTest.matter(file);
    Documents documents = new Documents(new Templates(null), Fullness.SHORT);
    List<String> missed = new ArrayList<>();
    int altered = 0;
    for (Documents.Order order : TruthTest.orders(matter)) {
      List<String> lines = PaperReader.lines(documents.fill(order, matter));
      PaperReader form = reader(order, matter);
      for (List<String> other : altered(lines, matter.names())) {
        altered++;
        if (!other.equals(lines) && !isFoundOut(form, order, matter, other)) {
          missed.add(order.kind().id() + ": " + difference(lines, other));
        }
      }
    }
    assertThat(altered).isGreaterThan(500);
    assertThat(missed).isEmpty();
  }

  private static PaperReader reader(Documents.Order order, DocumentedCase matter) {
    return new PaperReader(order.kind(), order.subject(), matter, false);
  }

  /** Whether a paper has not the form that it should have, or says other than the file. */
  private static boolean isFoundOut(
      PaperReader form, Documents.Order order, DocumentedCase matter, List<String> lines) {
    try {
      if (!form.fits(lines)) {
        return true;
      }
      reader(order, matter).read(lines);
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }

  /** The first line that differs. */
  private static String difference(List<String> lines, List<String> other) {
    int i = 0;
    while (i < other.size() && lines.get(i).equals(other.get(i))) {
      i++;
    }
    return lines.get(i) + " -> " + (i < other.size() ? other.get(i) : "");
  }

  /** The paper with one line altered, in every way. */
  private static List<List<String>> altered(List<String> lines, List<String> names) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String other : altered(lines.get(i), names)) {
        List<String> paper = new ArrayList<>(lines);
        if (other.isBlank()) {
          paper.remove(i);
        } else {
          paper.set(i, other);
        }
        all.add(paper);
      }
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      all.add(doubled);
    }
    return all;
  }

  private static List<String> altered(String line, List<String> names) {
    List<String> all = new ArrayList<>(List.of(""));
    if (line.endsWith("。")) {
      all.add(line.substring(0, line.length() - 1));
    }
    if (line.charAt(0) == Expected.NUMBER) {
      all.add(line.substring(1));
    }
    TURNED.forEach((from, to) -> each(line, Pattern.compile(from), all, found -> to));
    each(line, NUMBER, all, found -> String.valueOf(Long.parseLong(found) + 1));
    each(line, NUMERAL, all, found -> found + "十");
    each(line, EVIDENCE, all, found -> found + "、E9");
    each(line, EVIDENCE, all, found -> "证据E9");
    each(line, SENTENCE, all, found -> "");
    each(line, SENTENCE, all, found -> found + "本案情节轻微。");
    for (String name : names) {
      String other = names.size() == 1 ? "顾明川" : names.get(names.get(0).equals(name) ? 1 : 0);
      each(line, Pattern.compile(Pattern.quote(name)), all, found -> other);
    }
    return all;
  }

  private interface Change {
    String of(String found);
  }

  /** Each place where something stands, changed by itself. */
  private static void each(String line, Pattern pattern, List<String> into, Change change) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      into.add(
          line.substring(0, matcher.start())
              + change.of(matcher.group())
              + line.substring(matcher.end()));
    }
  }
}
