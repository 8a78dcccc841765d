package rongcuo.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;

/** In what a result is not as it was expected. */
final class Differences {

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

  private static final Map<String, Bilingual> LABELS = new HashMap<>();

  static {
    Stream.of(Fact.values()).forEach(each -> LABELS.put(each.id(), each.label()));
    Stream.of(Reservation.values()).forEach(each -> LABELS.put(each.id(), each.label()));
    Stream.of(Disposition.values()).forEach(each -> LABELS.put(each.id(), each.label()));
    Stream.of(Outcome.values()).forEach(each -> LABELS.put(each.id(), each.label()));
  }

  private final List<Bilingual> told = new ArrayList<>();

  /** The subject whose result is compared, where there are several; else empty. */
  private String whose = "";

  private static void name(String member, String chinese, String english) {
    NAMES.put(member, new Bilingual(chinese, english));
  }

  List<Bilingual> told() {
    return told;
  }

  void tellNumber(int expected, int found) {
    told.add(
        new Bilingual("当事人应有 {0} 名，实有 {1} 名", "{0} subjects were expected, there are {1}")
            .with(expected, found));
  }

  /** Compares what is expected of a subject; what nobody expects may be anything. */
  void compare(String name, Map<?, ?> expected, Map<?, ?> found) {
    whose = name;
    for (Map.Entry<?, ?> each : expected.entrySet()) {
      String member = String.valueOf(each.getKey());
      if (!member.equals(Expectation.REASON) && !member.equals("file")) {
        member(member, each.getValue(), found);
      }
    }
  }

  private void member(String member, @Nullable Object expected, Map<?, ?> found) {
    // A determined outcome has nothing that would hold if it were not.
    boolean nothing = expected == null || expected.equals(List.of());
    if (!found.containsKey(member) && !(nothing && NAMES.containsKey(member))) {
      tell(member, new Bilingual("结果中没有这一项", "the result has no such member"));
      return;
    }
    Object there = found.get(member);
    boolean both = nothing && (there == null || there.equals(List.of()));
    if (!both) {
      compare(member, expected, there);
    }
  }

  void compare(String member, @Nullable Object expected, @Nullable Object found) {
    if (expected instanceof Map<?, ?> wanted && found instanceof Map<?, ?> there) {
      Map<Object, @Nullable Object> all = new LinkedHashMap<>(wanted);
      there.keySet().forEach(key -> all.putIfAbsent(key, null));
      for (Object key : all.keySet()) {
        compare(member + "/" + key, wanted.get(key), there.get(key));
      }
    } else if (expected instanceof List<?> wanted && found instanceof List<?> there) {
      lists(member, wanted, there);
    } else if (expected == null ? found != null : !expected.equals(found)) {
      tell(
          member,
          new Bilingual("应为{0}，实为{1}", "expected {0}, found {1}")
              .with(shown(expected), shown(found)));
    }
  }

  private void lists(String member, List<?> wanted, List<?> there) {
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
    tell(member, Labels.SEMICOLON.between(parts));
  }

  private void tell(String member, Bilingual what) {
    int slash = member.indexOf('/');
    String key = slash < 0 ? member : member.substring(0, slash);
    Bilingual name = NAMES.getOrDefault(key, new Bilingual("“" + key + "”", '"' + key + '"'));
    Bilingual within =
        slash < 0
            ? new Bilingual("", "")
            : new Bilingual("中的 {0}", ", {0}").with(member.substring(slash + 1));
    Bilingual of =
        whose.isEmpty() ? new Bilingual("", "") : new Bilingual(whose + "的", whose + ", ");
    told.add(new Bilingual("{0}{1}{2}：{3}", "{0}{1}{2}: {3}").with(of, name, within, what));
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
    Bilingual label = LABELS.get(id);
    return label == null
        ? new Bilingual("“" + id + "”", '"' + id + '"')
        : new Bilingual("“{0}”（{1}）", "\"{0}\" ({1})").with(label, id);
  }
}
