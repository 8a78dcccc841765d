package rongcuo.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedText;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;

/**
 * What a case is expected to come to, as a file beside it says ({@code X.expect.json} beside {@code
 * X.yaml}): members of the JSON result of each subject, in the order of the case. What it does not
 * mention may be anything; {@code because} says why and is not compared.
 */
public final class Expectation {

  private static final String ENDING = ".expect.json";
  private static final String SUBJECTS = "subjects";
  private static final String REASON = "because";

  private static final Map<String, Bilingual> NAMES = new HashMap<>();

  static {
    name("case", "案号", "case number");
    name("subject", "当事人", "subject");
    name("outcome", "结论", "outcome");
    name("possible", "可能的结论", "possible outcomes");
    name("dispositions", "可供选择的处理", "dispositions");
    name("items", "各项情形", "items");
    name("conditions", "免责条件", "conditions");
    name("article13", "第十三条", "Article 13");
    name("reservations", "保留事项", "reservations");
    name("reservationsOpen", "待查的保留事项", "open reservations");
    name("established", "成立的情形", "established items");
    name("support", "所依据的事实", "supporting facts");
    name("open", "待查明的事实", "open facts");
    name("evidenceGaps", "没有证据的事实", "facts without evidence");
    name("contested", "有争议的事实", "contested facts");
    name("readings", "解释口径", "readings");
    name("strict", "从严口径下的结论", "outcomes under strict readings");
    name("lenient", "从宽口径下的结论", "outcomes under lenient readings");
    name("sensitiveTo", "因口径而异", "sensitive to readings");
    name("stable", "不因口径而异", "stable");
    name("unclaimed", "未主张而成立的情形", "unclaimed items");
    name("ifUnproven", "如不能再查明", "if nothing more can be found out");
    name("warnings", "提示", "warnings");
    name("hints", "其他提示", "hints");
  }

  private final @Nullable Object caseNumber;
  private final boolean namesCase;
  private final List<Map<?, ?>> subjects;

  private Expectation(@Nullable Object caseNumber, boolean namesCase, List<Map<?, ?>> subjects) {
    this.caseNumber = caseNumber;
    this.namesCase = namesCase;
    this.subjects = subjects;
  }

  private static void name(String member, String chinese, String english) {
    NAMES.put(member, new Bilingual(chinese, english));
  }

  /** The file that may stand beside a case. */
  public static Path beside(Path caseFile) {
    String name = String.valueOf(caseFile.getFileName()).replaceFirst("\\.ya?ml$", "");
    return caseFile.resolveSibling(name + ENDING);
  }

  /** A file says nothing that a case could be held against. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    private Unreadable(String chinese, String english, Object... arguments) {
      super(english);
      this.reason = new Bilingual(chinese, english).with(arguments);
    }

    /** Why, without a stop. */
    public Bilingual reason() {
      return reason;
    }
  }

  /**
   * What a file says.
   *
   * @return null if there is no such file
   * @throws IOException if it cannot be read
   */
  public static @Nullable Expectation read(Path file) throws IOException, Unreadable {
    if (!Files.exists(file)) {
      return null;
    }
    byte[] content = BoundedFile.bytes(file);
    if (content.length > BoundedFile.MOST_BYTES) {
      throw new Unreadable("文件过大", "it is too large");
    }
    return of(EncodedText.of(content).text());
  }

  /** What a text in JSON says. */
  public static Expectation of(String text) throws IOException, Unreadable {
    try {
      return of(JsonTree.of(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new Unreadable("第 {0} 行不是正确的 JSON", "line {0} is no JSON", line);
    }
  }

  private static Expectation of(@Nullable Object said) throws Unreadable {
    if (!(said instanceof Map<?, ?> whole)) {
      throw new Unreadable("应为一个 JSON 对象", "it has to be a JSON object");
    }
    Object listed = whole.get(SUBJECTS);
    if (!whole.containsKey(SUBJECTS)) {
      return new Expectation(null, false, List.of(whole));
    }
    List<Map<?, ?>> subjects = new ArrayList<>();
    for (Object each : listed instanceof List<?> list ? list : List.of("")) {
      if (!(each instanceof Map<?, ?> subject)) {
        throw new Unreadable(
            "“subjects”应为对象的列表，每名当事人一个", "\"subjects\" has to list an object for each subject");
      }
      subjects.add(subject);
    }
    for (Object key : whole.keySet()) {
      if (!key.equals(SUBJECTS) && !key.equals("case") && !key.equals(REASON)) {
        throw new Unreadable(
            "“{0}”应写在“subjects”中的当事人之下", "\"{0}\" belongs to a subject under \"subjects\"", key);
      }
    }
    return new Expectation(whole.get("case"), whole.containsKey("case"), subjects);
  }

  /** In what a case is not as expected; empty if it is. */
  public List<Bilingual> differences(CaseResult.Assessed result) throws IOException {
    List<Bilingual> differences = new ArrayList<>();
    List<Map<?, ?>> found = found(result);
    if (namesCase) {
      compare("case", caseNumber, found.get(0).get("case"), "", differences);
    }
    if (found.size() != subjects.size()) {
      differences.add(
          new Bilingual("当事人应有 {0} 名，实有 {1} 名", "{0} subjects were expected, there are {1}")
              .with(subjects.size(), found.size()));
      return differences;
    }
    for (int i = 0; i < found.size(); i++) {
      String name = found.size() == 1 ? "" : String.valueOf(found.get(i).get("subject"));
      for (Map.Entry<?, ?> expected : subjects.get(i).entrySet()) {
        String member = String.valueOf(expected.getKey());
        boolean compared = !member.equals(REASON) && !member.equals("file");
        if (compared) {
          member(member, expected.getValue(), found.get(i), name, differences);
        }
      }
    }
    return differences;
  }

  private static List<Map<?, ?>> found(CaseResult.Assessed result) throws IOException {
    List<Map<?, ?>> found = new ArrayList<>();
    String array = "[" + new AssessmentJson(Language.CHINESE, true).write(result) + "]";
    for (Object each : (List<?>) JsonTree.of(array)) {
      found.add((Map<?, ?>) each);
    }
    return found;
  }

  private static void member(
      String member,
      @Nullable Object expected,
      Map<?, ?> found,
      String whose,
      List<Bilingual> differences) {
    // A determined outcome has nothing that would hold if it were not.
    boolean nothing = expected == null || expected.equals(List.of());
    if (!found.containsKey(member) && !(nothing && NAMES.containsKey(member))) {
      differences.add(
          of(whose, member, new Bilingual("结果中没有这一项", "the result has no such member")));
      return;
    }
    Object there = found.get(member);
    boolean both = nothing && (there == null || there.equals(List.of()));
    if (!both) {
      compare(member, expected, there, whose, differences);
    }
  }

  private static void compare(
      String member,
      @Nullable Object expected,
      @Nullable Object found,
      String whose,
      List<Bilingual> differences) {
    if (expected instanceof Map<?, ?> wanted && found instanceof Map<?, ?> there) {
      Map<Object, @Nullable Object> all = new LinkedHashMap<>(wanted);
      there.keySet().forEach(key -> all.putIfAbsent(key, null));
      for (Object key : all.keySet()) {
        compare(member + "/" + key, wanted.get(key), there.get(key), whose, differences);
      }
    } else if (expected instanceof List<?> wanted && found instanceof List<?> there) {
      lists(member, wanted, there, whose, differences);
    } else if (expected == null ? found != null : !expected.equals(found)) {
      differences.add(
          of(
              whose,
              member,
              new Bilingual("应为{0}，实为{1}", "expected {0}, found {1}")
                  .with(shown(expected), shown(found))));
    }
  }

  private static void lists(
      String member, List<?> wanted, List<?> there, String whose, List<Bilingual> differences) {
    if (wanted.equals(there)) {
      return;
    }
    List<Object> missing = new ArrayList<>(wanted);
    missing.removeAll(there);
    List<Object> more = new ArrayList<>(there);
    more.removeAll(wanted);
    List<Bilingual> parts = new ArrayList<>();
    if (!missing.isEmpty()) {
      parts.add(new Bilingual("缺少{0}", "{0} missing").with(shown(missing)));
    }
    if (!more.isEmpty()) {
      parts.add(new Bilingual("多出{0}", "{0} not expected").with(shown(more)));
    }
    if (parts.isEmpty()) {
      parts.add(
          new Bilingual("次序或者重复不同，应为{0}", "in another order, expected {0}").with(shown(wanted)));
    }
    differences.add(of(whose, member, Labels.SEMICOLON.between(parts)));
  }

  private static Bilingual of(String whose, String member, Bilingual what) {
    int slash = member.indexOf('/');
    String key = slash < 0 ? member : member.substring(0, slash);
    Bilingual name = NAMES.getOrDefault(key, new Bilingual("“" + key + "”", '"' + key + '"'));
    Bilingual within =
        slash < 0
            ? new Bilingual("", "")
            : new Bilingual("中的 {0}", ", {0}").with(member.substring(slash + 1));
    Bilingual of =
        whose.isEmpty() ? new Bilingual("", "") : new Bilingual(whose + "的", whose + ", ");
    return new Bilingual("{0}{1}{2}：{3}", "{0}{1}{2}: {3}").with(of, name, within, what);
  }

  private static Bilingual shown(@Nullable Object value) {
    if (value == null) {
      return new Bilingual("无", "nothing");
    }
    if (value instanceof Boolean truth) {
      return Truth.of(truth).label();
    }
    if (value instanceof List<?> list) {
      List<Bilingual> shown = new ArrayList<>();
      list.forEach(each -> shown.add(shown(each)));
      return list.isEmpty() ? new Bilingual("无", "nothing") : Labels.COMMA.between(shown);
    }
    String id = String.valueOf(value);
    Bilingual label = label(id);
    return label == null
        ? new Bilingual("“" + id + "”", '"' + id + '"')
        : new Bilingual("“{0}”（{1}）", "\"{0}\" ({1})").with(label, id);
  }

  private static @Nullable Bilingual label(String id) {
    for (Outcome each : Outcome.values()) {
      if (each.id().equals(id)) {
        return each.label();
      }
    }
    for (Disposition each : Disposition.values()) {
      if (each.id().equals(id)) {
        return each.label();
      }
    }
    for (Reservation each : Reservation.values()) {
      if (each.id().equals(id)) {
        return each.label();
      }
    }
    for (Fact each : Fact.values()) {
      if (each.id().equals(id)) {
        return each.label();
      }
    }
    return null;
  }
}
