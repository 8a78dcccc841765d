package rongcuo.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;

/**
 * What readers of a published version may not learn, taken out: names of persons become 张某某, or 张某1
 * and 张某2 where two share a surname, whatever a name looks like if it is an officer's; identity and
 * telephone numbers, mail addresses and the numbers of certificates are dropped.
 */
final class Masking {

  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "东方", "司徒", "宇文", "长孙", "端木",
          "独孤", "南宫", "拓跋", "轩辕", "百里", "呼延", "完颜");

  private static final String DROPPED = "（略）";

  /** Seven digits or more in a row, in any width, set apart or not; sums of money are none. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9０-９A-Za-z])(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))"
              + "\\+?[0-9０-９](?:[-－—·. 　]{0,2}[0-9０-９]){6,}[0-9０-９XxＸｘ]?(?![0-9０-９]|[万亿]?元)");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9._%+-]+[@＠][A-Za-z0-9.-]+|(?i:微信|QQ|邮箱)号?[:：]?\\s*[A-Za-z0-9_@.-]+");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> certificates = new ArrayList<>();

  Masking(CaseFile caseFile) {
    List<String> persons = new ArrayList<>(persons(caseFile));
    Map<String, Integer> sharing = new HashMap<>();
    persons.forEach(name -> sharing.merge(surname(name), 1, Integer::sum));
    Map<String, Integer> count = new HashMap<>();
    Map<String, String> masks = new HashMap<>();
    for (String name : persons) {
      String surname = surname(name);
      boolean shared = sharing.getOrDefault(surname, 0) > 1;
      int given =
          name.codePointCount(0, name.length()) - surname.codePointCount(0, surname.length());
      masks.put(
          name,
          shared
              ? surname + "某" + count.merge(surname, 1, Integer::sum)
              : surname + (given == 1 ? "某" : "某某"));
    }
    persons.sort((one, other) -> other.length() - one.length());
    persons.forEach(name -> names.put(name, masks.get(name)));
    for (Subject subject : caseFile.subjects()) {
      if (subject.certificate() != null && !subject.certificate().isBlank()) {
        certificates.add(subject.certificate());
      }
    }
  }

  /** The text as it may be published. */
  String of(String text) {
    String masked = text;
    for (String certificate : certificates) {
      masked = masked.replace(certificate, DROPPED);
    }
    masked = ADDRESS.matcher(masked).replaceAll(DROPPED);
    masked = NUMBER.matcher(masked).replaceAll(DROPPED);
    for (Map.Entry<String, String> name : names.entrySet()) {
      masked = masked.replace(name.getKey(), name.getValue());
    }
    return masked;
  }

  /** The persons whom the case names where it asks for a name. */
  private static Set<String> persons(CaseFile caseFile) {
    Proceedings proceedings = caseFile.proceedings();
    Set<String> persons = new LinkedHashSet<>();
    for (Subject subject : caseFile.subjects()) {
      if (!subject.institution() && !subject.name().isBlank()) {
        String name = subject.name().strip();
        String alone = name.split("[（(，,：:；;]", 2)[0].strip();
        persons.add(alone.isEmpty() ? name : alone);
      }
      Correction correction = caseFile.correction(subject);
      if (correction != null) {
        for (Correction.Extension extension : correction.extensions()) {
          add(persons, extension.approvedBy() == null ? "" : extension.approvedBy());
        }
      }
    }
    proceedings.inquiry().team().forEach(name -> add(persons, name));
    proceedings.inquiry().recusals().forEach(name -> add(persons, name));
    proceedings.deliberation().present().forEach(name -> add(persons, name));
    proceedings.deliberation().recused().forEach(name -> add(persons, name));
    return persons;
  }

  /** Entries such as “顾明川（系当事人近亲属）” name the person first. */
  private static void add(Set<String> persons, String entry) {
    String name = entry.strip().split("[（(，,：:；;\\s]", 2)[0];
    int length = name.codePointCount(0, name.length());
    boolean han =
        name.codePoints().allMatch(p -> Character.isIdeographic(p) || p == '·' || p == '•');
    boolean person = name.contains("·") || name.contains("•") || length <= 4;
    if (han && length >= 2 && person) {
      persons.add(name);
    }
  }

  private static String surname(String name) {
    if (name.length() > 2 && COMPOUND_SURNAMES.contains(name.substring(0, 2))) {
      return name.substring(0, 2);
    }
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
