package rongcuo.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.TextPlace;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;

/**
 * What a column of a list of cases has, by its heading.
 *
 * @param of what it is
 * @param key of the case or of its officer; null for number, name and origin
 */
record ListColumn(Of of, @Nullable Key<?> key) {

  /** What columns may be of. */
  enum Of {
    NUMBER,
    NAME,
    ORIGIN,
    OFFICER,
    MATTER,
    REPORTER,
    IGNORED
  }

  /** How a case begins; what comes later is recorded by its own commands. */
  private static final Set<Section> BEGINNING =
      Set.of(
          CaseKeys.MATTER,
          CaseKeys.UNIT,
          CaseKeys.INCIDENT,
          CaseKeys.INITIATION,
          CaseKeys.APPLICATION,
          CaseKeys.ACCEPTANCE,
          CaseKeys.REPORT);

  private static final Map<String, ListColumn> OTHERS = new HashMap<>();

  static {
    put(new ListColumn(Of.NUMBER, null), "案号", "案件编号", "案件号", "编号", "case", "case number", "id");
    put(
        new ListColumn(Of.NAME, null),
        "当事人",
        "姓名",
        "当事人姓名",
        "人员姓名",
        "执法人员",
        "subject",
        "name",
        "officer");
    put(new ListColumn(Of.ORIGIN, null), "来源", "案件来源", "线索来源", "问题来源", "source");
    put(new ListColumn(Of.OFFICER, CaseKeys.POST), "职务", "岗位", "职务职级", "post", "position");
    put(new ListColumn(Of.OFFICER, CaseKeys.CERTIFICATE), "执法证号", "执法证件号", "证件号", "certificate");
    put(matter(CaseKeys.TITLE), "案由", "事由", "案件名称", "case title");
    put(matter(CaseKeys.PROBLEM_KIND), "类别", "问题种类");
    put(matter(CaseKeys.UNIT_NAME), "单位", "所在单位", "工作单位", "unit");
    put(
        matter(CaseKeys.INCIDENT_DATE),
        "事发时间",
        "发生日期",
        "发生时间",
        "事项日期",
        "incident date",
        "date of incident");
    put(matter(CaseKeys.INITIATED_BY), "initiated by");
    put(matter(CaseKeys.INITIATED), "initiated");
    put(
        new ListColumn(Of.REPORTER, null),
        "举报人",
        "举报人姓名",
        "举报人联系方式",
        "举报人电话",
        "联系方式",
        "联系电话",
        "reporter");
    put(new ListColumn(Of.IGNORED, null), "序号", "no", "no.", "#");
  }

  private static ListColumn matter(Key<?> key) {
    return new ListColumn(Of.MATTER, key);
  }

  private static void put(ListColumn column, String... headings) {
    List.of(headings).forEach(heading -> OTHERS.put(heading, column));
  }

  /** The column under a heading; null if it is not understood. */
  static @Nullable ListColumn called(String heading) {
    String plain =
        Normalizer.normalize(heading, Normalizer.Form.NFKC)
            .replaceAll("\\s|^\\*+", "")
            .replaceAll("[*:(].*$", "")
            .toLowerCase(Locale.ROOT);
    String whole = heading.strip().toLowerCase(Locale.ROOT);
    ListColumn other = OTHERS.getOrDefault(whole, OTHERS.get(plain));
    if (other != null) {
      return other;
    }
    TextPlace place = TextPlace.named(heading);
    place = place == null && !plain.isEmpty() ? TextPlace.named(plain) : place;
    boolean begins = place != null && place.list() == null && BEGINNING.contains(place.section());
    return place != null && begins && place.key() != CaseKeys.UNIT_CONTACT
        ? matter(place.key())
        : null;
  }
}
