package rongcuo.cli.amend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.amendment.AnswerSheet;
import rongcuo.amendment.ClaimList;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.amendment.Officers;
import rongcuo.amendment.ReadingChoices;
import rongcuo.amendment.TextPlace;
import rongcuo.amendment.Texts;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.casefile.VersionText;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.SubjectPlaces;
import rongcuo.cli.frame.UsageException;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.steps.course.RefusedException;

/** What a command line asks to be amended, one thing after the other. */
final class AmendRequest {

  /** One amendment. */
  interface One {
    Amendment on(Amending amending, @Nullable Subject subject) throws RefusedException;
  }

  private static final String ALL = "all";
  private static final String ALL_IN_CHINESE = "全部";

  private final List<String> names;
  private final ParseResult arguments;
  private final Session session;
  private final boolean removes;
  private final boolean adds;

  private AmendRequest(List<String> names, ParseResult arguments, Session session) {
    this.names = names;
    this.arguments = arguments;
    this.session = session;
    this.removes = AmendOptions.REMOVE.in(arguments);
    this.adds = AmendOptions.ADD.in(arguments);
  }

  /**
   * The amendments that are asked for.
   *
   * @throws UsageException if it cannot be told what is meant
   * @throws IOException if a text cannot be read
   */
  static List<One> of(Amendable what, List<String> names, ParseResult arguments, Session session)
      throws IOException {
    AmendRequest request = new AmendRequest(names, arguments, session);
    return switch (what) {
      case OFFICER -> List.of(request.officer());
      case EVIDENCE -> List.of(request.evidence());
      case CLAIM -> List.of(request.claim());
      case READING -> request.readings();
      case ANSWER -> request.answers();
      case TEXT -> request.texts();
    };
  }

  private String only(String chinese, String english) {
    if (names.size() == 1) {
      return names.get(0);
    }
    throw new UsageException(
        "请写明一个{0}，现有 {1} 个。",
        "name one {0}, not {1}.", new Bilingual(chinese, english), names.size());
  }

  private void requireNames(String chinese, String english) {
    if (names.isEmpty()) {
      throw new UsageException("请写明{0}。", "name {0}.", new Bilingual(chinese, english));
    }
  }

  private static UsageException nothingAsked() {
    return new UsageException(
        "没有写明要改什么；可用的选项见 --help。", "nothing is given to be changed; see --help for options.");
  }

  // Officers.

  private One officer() {
    String name = only("当事人的姓名", "officer");
    String renamed = AmendOptions.RENAME.in(arguments);
    AmendOptions.Role role = AmendOptions.ROLE.in(arguments);
    @Nullable Boolean institution = role == null ? null : role == AmendOptions.Role.INSTITUTION;
    Map<Key<?>, List<String>> given = AmendOptions.given(Amendable.OFFICER, arguments, session);
    if (adds) {
      return (amending, none) -> new Officers(amending).add(name.strip(), institution, given);
    }
    boolean corrects = institution != null || !given.isEmpty();
    if (!removes && !corrects && renamed == null) {
      throw nothingAsked();
    }
    return (amending, none) -> {
      Subject subject = subject(amending.caseFile(), name);
      Officers officers = new Officers(amending);
      return removes
          ? officers.remove(subject)
          : officers.correct(subject, renamed == null ? null : renamed.strip(), institution, given);
    };
  }

  private static Subject subject(CaseFile caseFile, String name) throws RefusedException {
    List<String> known = caseFile.subjects().stream().map(Subject::name).toList();
    if (SubjectPlaces.of(name.strip(), known).isEmpty()) {
      throw unknown(new Bilingual("当事人", "subject"), name, known);
    }
    return CaseChange.subject(caseFile, name);
  }

  private static RefusedException unknown(Bilingual kind, String name, List<String> known) {
    return new RefusedException(
        "案件中没有{0}“{1}”，现有：{2}；要增加的，请加 --add",
        "the case has no {0} \"{1}\"; it has: {2}; to add one, give --add",
        kind,
        name,
        known.isEmpty()
            ? new Bilingual("无", "none")
            : new Bilingual(String.join("、", known), String.join(", ", known)));
  }

  // Evidence.

  private One evidence() {
    Map<Key<?>, List<String>> given = AmendOptions.given(Amendable.EVIDENCE, arguments, session);
    String renumbered = AmendOptions.RENUMBER.in(arguments);
    if (names.isEmpty() && !removes && renumbered == null || adds) {
      String id = names.isEmpty() ? null : only("证据编号", "piece of evidence");
      return (amending, none) -> new EvidenceRegister(amending).add(id, given);
    }
    String asked = only("证据编号", "piece of evidence");
    if (!removes && given.isEmpty() && renumbered == null) {
      throw nothingAsked();
    }
    return (amending, none) -> {
      String id = listed(amending.caseFile(), asked);
      EvidenceRegister register = new EvidenceRegister(amending);
      return removes
          ? register.remove(id)
          : register.correct(id, renumbered == null ? null : renumbered.strip(), given);
    };
  }

  private static String listed(CaseFile caseFile, String asked) throws RefusedException {
    List<String> known = ids(caseFile);
    String id = Folded.only(asked, known);
    if (id == null) {
      throw unknown(new Bilingual("证据", "evidence"), asked, known);
    }
    return id;
  }

  private static List<String> ids(CaseFile caseFile) {
    return caseFile.evidence().stream().map(Evidence::id).toList();
  }

  // Claims.

  private One claim() {
    if (names.isEmpty() && removes) {
      return (amending, none) -> new ClaimList(amending).removeAll();
    }
    requireNames("所主张的条款，如 11(6)，或者 all（全部条款）", "what is relied on, such as 11(6), or all");
    if (names.equals(List.of(ALL)) || names.equals(List.of(ALL_IN_CHINESE))) {
      return (amending, none) ->
          removes ? new ClaimList(amending).removeAll() : new ClaimList(amending).all();
    }
    List<Provision> items = new ArrayList<>();
    names.forEach(name -> items.add(NamedThings.item(name)));
    return (amending, none) ->
        removes ? new ClaimList(amending).remove(items) : new ClaimList(amending).add(items);
  }

  // Readings.

  private List<One> readings() {
    requireNames("解释口径，如 force-majeure=all", "a reading, such as force-majeure=all");
    String reason = AmendOptions.REASON.in(arguments);
    if (reason != null && names.size() > 1) {
      throw new UsageException("--reason 只能用于一项解释口径。", "--reason is for one reading alone.");
    }
    List<One> all = new ArrayList<>();
    for (String text : names) {
      Reading reading = NamedThings.reading(ThingNamed.name(text));
      String given = ThingNamed.given(text);
      if (removes) {
        all.add((amending, none) -> new ReadingChoices(amending).remove(reading));
      } else {
        @Nullable Choice choice = given == null ? null : NamedThings.choice(reading, given);
        if (choice == null && reason == null) {
          throw nothingAsked();
        }
        all.add((amending, none) -> new ReadingChoices(amending).choose(reading, choice, reason));
      }
    }
    return all;
  }

  // AnswerSheet.

  private List<One> answers() {
    requireNames("事实，如 during-inspection=是", "a fact, such as during-inspection=yes");
    boolean isNothingBeside = beside(List.of()).isEmpty();
    List<One> all = new ArrayList<>();
    for (String text : names) {
      Fact fact = NamedThings.fact(ThingNamed.name(text));
      String given = ThingNamed.given(text);
      if (removes) {
        all.add((amending, subject) -> new AnswerSheet(amending, subject).remove(fact));
      } else {
        @Nullable Truth truth = given == null ? null : NamedThings.truth(fact, given);
        if (truth == null && isNothingBeside) {
          throw nothingAsked();
        }
        all.add(
            (amending, subject) ->
                new AnswerSheet(amending, subject)
                    .set(fact, truth, beside(ids(amending.caseFile()))));
      }
    }
    return all;
  }

  /**
   * What is given of answers beside yes and no, by English key.
   *
   * @param known the ids of the case's evidence, which are meant however they are written
   */
  private Map<String, EditValue> beside(List<String> known) {
    Map<String, EditValue> given = new LinkedHashMap<>();
    putIds("evidence", AmendOptions.EVIDENCE, known, given);
    putIds("against", AmendOptions.AGAINST, known, given);
    put("note", AmendOptions.NOTE, given);
    put("basis", AmendOptions.BASIS, given);
    if (AmendOptions.DISPUTE.isIn(arguments)) {
      given.put("dispute", EditValue.ofDisputes(disputes()));
    }
    put("adopted", AmendOptions.ADOPTED, given);
    return given;
  }

  private void putIds(
      String key, Option<String> option, List<String> known, Map<String, EditValue> given) {
    if (option.isIn(arguments)) {
      Set<String> ids = new LinkedHashSet<>();
      for (String asked : option.all(arguments)) {
        String id = Folded.only(asked, known);
        ids.add(id == null ? asked.strip() : id);
      }
      ids.remove("");
      given.put(key, EditValue.texts(List.copyOf(ids)));
    }
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    for (String typed : AmendOptions.DISPUTE.all(arguments)) {
      Dispute dispute = VersionText.of(typed);
      if (dispute != null) {
        disputes.add(dispute);
      } else if (!typed.isBlank()) {
        throw new UsageException(
            "--dispute 应写作“姓名=是”“姓名=否”或者“姓名=不详”，需要时在后面加“：陈述”，现为“{0}”。",
            "--dispute takes \"NAME=yes\", \"NAME=no\" or \"NAME=unknown\", with \":WORDS\""
                + " behind it where there are any, not \"{0}\".",
            typed);
      }
    }
    return disputes;
  }

  private void put(String key, Option<String> option, Map<String, EditValue> given) {
    String text = option.in(arguments);
    if (text != null) {
      given.put(key, EditValue.text(text.strip()));
    }
  }

  // Texts.

  private List<One> texts() throws IOException {
    requireNames("名称和文字，如 事项经过=……", "a name and its text, such as incident.summary=…");
    int item = AmendOptions.ITEM.in(arguments, 0);
    Map<TextPlace, List<String>> given = new LinkedHashMap<>();
    String from = AmendOptions.FROM.in(arguments);
    for (String text : names) {
      TextPlace place = NamedThings.text(ThingNamed.name(text));
      String value = ThingNamed.given(text);
      List<String> values = given.computeIfAbsent(place, each -> new ArrayList<>());
      if (removes) {
        continue;
      }
      if (from != null) {
        values.addAll(new TextRead(session).from(only("名称", "name"), from, place.key()));
      } else if (value == null || value.isBlank()) {
        throw new UsageException(
            "“{0}”没有写明内容：写作“{0}=内容”，或者用 --from 文件；要删除的，加 --remove。",
            "\"{0}\" is given no text: write \"{0}=TEXT\", or use --from; to remove it, add"
                + " --remove.",
            ThingNamed.name(text));
      } else {
        AmendOptions.tellAssumedYear(place.key(), value, session);
        values.add(new KeyValue(place.key()).read(place.key().name(), value));
      }
    }
    List<One> all = new ArrayList<>();
    given.forEach(
        (place, values) ->
            all.add(
                (amending, subject) ->
                    removes
                        ? new Texts(amending, subject).remove(place, item)
                        : new Texts(amending, subject).set(place, values, item)));
    return all;
  }
}
