package rongcuo.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedText;
import rongcuo.language.Language;

/**
 * What a case is expected to come to, as a file beside it says ({@code X.expect.json} beside {@code
 * X.yaml}): members of the JSON result of each subject, in the order of the case. What it does not
 * mention may be anything; {@code because} says why and is not compared.
 */
public final class Expectation {

  private static final String ENDING = ".expect.json";
  private static final String SUBJECTS = "subjects";
  static final String REASON = "because";

  private final @Nullable Object caseNumber;
  private final boolean namesCase;
  private final List<Map<?, ?>> subjects;

  private Expectation(@Nullable Object caseNumber, boolean namesCase, List<Map<?, ?>> subjects) {
    this.caseNumber = caseNumber;
    this.namesCase = namesCase;
    this.subjects = subjects;
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
    Differences differences = new Differences();
    List<Map<?, ?>> found = found(result);
    if (namesCase) {
      differences.compare("case", caseNumber, found.get(0).get("case"));
    }
    if (found.size() != subjects.size()) {
      differences.tellNumber(subjects.size(), found.size());
      return differences.told();
    }
    for (int i = 0; i < found.size(); i++) {
      String name = found.size() == 1 ? "" : String.valueOf(found.get(i).get("subject"));
      differences.compare(name, subjects.get(i), found.get(i));
    }
    return differences.told();
  }

  private static List<Map<?, ?>> found(CaseResult.Assessed result) throws IOException {
    List<Map<?, ?>> found = new ArrayList<>();
    String array = "[" + new AssessmentJson(Language.CHINESE, true).write(result) + "]";
    for (Object each : (List<?>) JsonTree.of(array)) {
      found.add((Map<?, ?>) each);
    }
    return found;
  }
}
