package rongcuo.cli.amend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.VersionText;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.frame.ExhibitId;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** The options of {@code amend}, and what each is for. */
final class AmendOptions {

  static final Flag ADD = Flag.of("--add", "增加一名当事人、一份证据", "add the officer or the evidence");

  static final Option<String> RENAME =
      Option.of("--rename", Values.text("新姓名", "NEW-NAME"), "当事人的新姓名", "the officer's right name");

  /** What a subject is. */
  enum Role implements Identified {
    OFFICER(new Bilingual("执法人员", "an officer")),
    INSTITUTION(new Bilingual("执法机构", "the institution"));

    private final Bilingual label;

    Role(Bilingual label) {
      this.label = label;
    }

    Bilingual label() {
      return label;
    }
  }

  static final Option<Role> ROLE =
      Option.of(
          "--role",
          Wordlist.of(Role.values(), Role::id, Role::label).alsoInChinese(),
          "当事人是执法人员还是执法机构",
          "whether the subject is an officer or the institution");

  static final Option<String> RENUMBER =
      Option.of(
          "--renumber",
          Values.text("新编号", "NEW-ID"),
          "证据的新编号，引用随之改动",
          "another id, citations with it");

  static final Option<String> EVIDENCE =
      Option.many(
              "--evidence",
              new ExhibitId(),
              "回答所依据的证据，可以重复或者用逗号分开；写空则撤去",
              "the evidence for the answer; repeatable or parted by commas; none if empty")
          .list();

  static final Option<String> NOTE =
      Option.of("--note", Values.TEXT, "回答的备注", "a note on the answer");

  static final Option<String> BASIS =
      Option.of("--basis", Values.TEXT, "回答的法律依据", "the legal basis of the answer");

  static final Option<String> AGAINST =
      Option.many(
              "--against",
              new ExhibitId(),
              "与回答不一致的证据（反证），写法同上",
              "the evidence that speaks against the answer, likewise")
          .list();

  static final Option<String> DISPUTE =
      Option.many(
          "--dispute",
          Values.text(VersionText.FORM.chinese(), VersionText.FORM.english()),
          "与回答不同的说法：谁认为如何、怎样陈述；可以重复，写空则撤去",
          "another version: who says what, and the words; repeatable; none if empty");

  static final Option<String> ADOPTED =
      Option.of("--adopted", Values.TEXT, "采信理由：为什么这样认定", "why this answer was found");

  static final Option<String> REASON =
      Option.of("--reason", Values.TEXT, "采用这一解释口径的理由", "why the point is read so");

  static final Option<Integer> ITEM =
      Option.of(
          "--item",
          Values.number("N", "N", 1, 9999),
          "延期、跟踪、异议等的第几条，默认最后一条",
          "which extension, follow-up, objection; by default the last");

  static final Option<String> FROM =
      Option.of(
          "--from",
          Values.OUTPUT,
          "文字从文件读入，- 为标准输入",
          "take the text from a file, or standard input by -");

  static final Flag REMOVE = Flag.of("--remove", "删除", "remove it");

  static final Flag FORCE =
      Flag.of(
          "--force",
          "有内容与之相关的也删除，相关内容按提示处理",
          "remove it even though something depends on it, which is dealt with as told");

  /** Those that are called after keys, in the order of the file. */
  private static final Map<Amendable, Map<Key<?>, Option<String>>> OF_KEYS =
      Map.of(
          Amendable.OFFICER,
          options(CaseKeys.SUBJECT),
          Amendable.EVIDENCE,
          options(CaseKeys.PIECE));

  private static final Map<Amendable, List<Argument>> OF_WHAT = ofWhat();

  private AmendOptions() {}

  private static Map<Key<?>, Option<String>> options(Section section) {
    Map<Key<?>, Option<String>> options = new LinkedHashMap<>();
    for (Key<?> key : section.keys()) {
      if (key.parts() == null) {
        options.put(key, KeyValue.option(key));
      }
    }
    return options;
  }

  private static Map<Amendable, List<Argument>> ofWhat() {
    Map<Amendable, List<Argument>> all = new EnumMap<>(Amendable.class);
    all.put(Amendable.OFFICER, with(Amendable.OFFICER, ADD, RENAME, ROLE, FORCE));
    all.put(Amendable.EVIDENCE, with(Amendable.EVIDENCE, ADD, RENUMBER, FORCE));
    all.put(Amendable.CLAIM, List.of(FORCE));
    all.put(Amendable.READING, List.of(REASON, FORCE));
    all.put(
        Amendable.ANSWER,
        List.of(CaseChange.SUBJECT, EVIDENCE, NOTE, BASIS, AGAINST, DISPUTE, ADOPTED));
    all.put(Amendable.TEXT, List.of(CaseChange.SUBJECT, ITEM, FROM));
    return all;
  }

  private static List<Argument> with(Amendable what, Argument... others) {
    List<Argument> all = new ArrayList<>(List.of(others));
    all.addAll(OF_KEYS.getOrDefault(what, Map.of()).values());
    return all;
  }

  /** Each once, in the order of what they are for. */
  static List<Argument> all() {
    List<Argument> all = new ArrayList<>();
    for (Amendable what : Amendable.values()) {
      for (Argument option : OF_WHAT.getOrDefault(what, List.of())) {
        if (!all.contains(option)) {
          all.add(option);
        }
      }
    }
    all.addAll(List.of(REMOVE, CaseChange.DRY_RUN));
    return all;
  }

  /** Refuses those that say nothing about what is amended, and any beside a removal. */
  static void check(Amendable what, ParseResult arguments) {
    boolean removes = REMOVE.in(arguments);
    for (Argument option : all()) {
      boolean isGiven = arguments.hasMatchedOption(option.names().get(0));
      boolean isGeneral = option == REMOVE || option == CaseChange.DRY_RUN;
      if (isGiven && !isGeneral && !OF_WHAT.getOrDefault(what, List.of()).contains(option)) {
        throw new UsageException(
            "{0} 不用于修改{1}。", "{0} says nothing about {1}.", option.names().get(0), what.label());
      }
      boolean goesWithRemoval =
          isGeneral || option == FORCE || option == CaseChange.SUBJECT || option == ITEM;
      if (isGiven && removes && !goesWithRemoval) {
        throw new UsageException(
            "--remove 与 {0} 不能一起用：要删去其中一项内容，请给出空的值，如 {0} \"\"。",
            "--remove and {0} do not go together; to take one thing away, give it nothing:"
                + " {0} \"\".",
            option.names().get(0));
      }
    }
  }

  /** What is given at keys. */
  static Map<Key<?>, List<String>> given(Amendable what, ParseResult arguments, Session session) {
    Map<Key<?>, List<String>> given = new LinkedHashMap<>();
    OF_KEYS
        .getOrDefault(what, Map.of())
        .forEach(
            (key, option) -> {
              String value = option.in(arguments);
              if (value != null) {
                given.put(key, List.of(value));
                String written = arguments.matchedOptionValue(option.names().get(0), "");
                tellAssumedYear(key, written, session);
              }
            });
    return given;
  }

  static void tellAssumedYear(Key<?> key, String text, Session session) {
    session.note(key.kind() == Key.Kind.DATE ? DateEntry.assumed(text) : null);
  }
}
