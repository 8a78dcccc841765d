package rongcuo.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.Punctuation;
import rongcuo.casefile.yaml.SyntaxErrors;
import rongcuo.diagnostics.Excerpt;
import rongcuo.diagnostics.Problems;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.WrittenDate;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;

/**
 * What may stand at a place of a case file: one declaration for the reader, edits and the JSON
 * Schema. A new kind does not compile before each of them has been told of it.
 */
public sealed interface Shape {

  /** Reports what does not fit, and notes on the entries of mappings what their keys mean. */
  void check(Node node, Check check);

  <R> R accept(Visitor<R> visitor);

  /** The keys of a mapping that may stand here; null if none may. */
  @Nullable KeyWords keys();

  /** What the elements of a list that may stand here are; null if none may. */
  @Nullable Shape element();

  /** What a text is that stands here alone, be it in place of a list or a mapping. */
  default Shape alone() {
    return this;
  }

  /** What a text that stands here says, as a file in English with nothing abridged has it. */
  Object content(String text);

  /** What is done with shapes, kind by kind. */
  interface Visitor<R> {
    R text(Text text);

    R date(Date date);

    R number(Number number);

    R oneOf(OneOf words);

    R answer(Answer answer);

    R listOf(ListOf list);

    R claimedItems(ClaimedItems items);

    R shortOrLong(ShortOrLong both);

    R fields(Fields fields);

    R keyed(Keyed<?> keyed);
  }

  /** What is written as one text. */
  sealed interface Single extends Shape {

    /** The word that a text here is; null if it is none of some words. */
    default @Nullable Word<?> word(String text) {
      return null;
    }

    @Override
    default @Nullable KeyWords keys() {
      return null;
    }

    @Override
    default @Nullable Shape element() {
      return null;
    }

    @Override
    default Object content(String text) {
      Word<?> word = word(text);
      return word == null ? text : word.english();
    }
  }

  /** Keys out of a table. */
  abstract sealed class Mapping<T> implements Shape {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");

    final Bilingual name;
    final Word.Table<T> table;

    private Mapping(Bilingual name, Word.Table<T> table) {
      this.name = name;
      this.table = table;
    }

    /** The keys, in the order of their declaration. */
    Word.Table<T> table() {
      return table;
    }

    /** By which name its words, and its schema, are known. */
    String place() {
      return place(name);
    }

    private static String place(Bilingual name) {
      return ARTICLE.matcher(name.english()).replaceFirst("").replace("\"", "").replace(' ', '-');
    }

    @Override
    public final void check(Node node, Check check) {
      if (!(node instanceof Node.Mapping mapping)) {
        check.notMapping(node, new Bilingual("{0}（键: 值）", "{0} (key: value)").with(name), table);
        return;
      }
      Node.@Nullable Entry[] seen = new Node.Entry[table.words().size()];
      for (Node.Entry entry : mapping.entries) {
        int index = table.indexOf(entry.key.text);
        if (index < 0) {
          mapping.odd = true;
          unknown(entry.key, check);
        } else {
          checkValue(entry, index, Keys.isNew(seen, index, entry, check), check);
          mapping.odd |= seen[index] != entry;
        }
      }
      checkWhole(mapping, seen, check);
    }

    abstract void unknown(Node.Scalar key, Check check);

    /** A value that is one too many is checked as well, but stands for nothing. */
    void checkValue(Node.Entry entry, int index, boolean isFirst, Check check) {
      entry.meaning = isFirst ? table.value(index) : null;
      at(index).check(entry.value, check);
    }

    void checkWhole(Node.Mapping mapping, Node.@Nullable Entry[] seen, Check check) {}

    /** What may stand at a key. */
    abstract Shape at(int index);

    @Override
    public final KeyWords keys() {
      return new KeyWords(this);
    }

    @Override
    public final @Nullable Shape element() {
      return null;
    }

    @Override
    public final Object content(String text) {
      return text;
    }
  }

  /** A check in hand. */
  record Check(Problems problems) {
    private static final Bilingual NONE = new Bilingual("", "");
    private static final Bilingual NOTHING = new Bilingual("空白", "nothing");

    /** The text at a node, with an error where there is none. */
    @Nullable String text(Node node, Bilingual expected) {
      Node.Scalar scalar = filled(node);
      if (scalar != null) {
        return scalar.text;
      }
      wrong(node, expected);
      return null;
    }

    /** The node as a text, number or date; null if it is no such thing or empty. */
    static Node.@Nullable Scalar filled(Node node) {
      return node instanceof Node.Scalar scalar && !scalar.isEmpty() && !scalar.broken
          ? scalar
          : null;
    }

    /** A question whether a word was meant; none where nobody would read it. */
    Bilingual nearMiss(Word.Table<?> table, String found) {
      return problems.isFull() ? NONE : table.nearMiss(found);
    }

    void wrong(Node node, Bilingual expected) {
      wrong(node, expected, found(node), Punctuation.ofValue(node));
    }

    private void wrong(Node node, Bilingual expected, Bilingual found, Bilingual remedy) {
      if (node instanceof Node.Scalar scalar && scalar.broken) {
        return;
      }
      problems.error(
          node.place(),
          new Bilingual("此处应为{0}，现为{1}。{2}", "Expected {0}, found {1}.{2}")
              .with(expected, found, remedy));
    }

    /** Reports what stands in place of a mapping with keys out of a table. */
    void notMapping(Node node, Bilingual expected, Word.Table<?> keys) {
      Bilingual remedy =
          node instanceof Node.Scalar scalar && scalar.plain
              ? Punctuation.ofKey(scalar.text, form -> keys.indexOf(form) >= 0)
              : NONE;
      if (remedy.chinese().isEmpty()) {
        wrong(node, expected);
      } else {
        problems.error(
            node.place(), new Bilingual("此处应为{0}。{1}", "Expected {0}.{1}").with(expected, remedy));
      }
    }

    /** What an unknown key was probably meant to be. */
    Bilingual meant(Word.Table<?> keys, String found) {
      if (problems.isFull()) {
        return NONE;
      }
      Bilingual remedy = Punctuation.ofKey(found, form -> keys.indexOf(form) >= 0);
      if (!remedy.chinese().isEmpty()) {
        return remedy;
      }
      String synonym = Keys.synonym(found);
      return synonym != null && keys.indexOf(synonym) >= 0
          ? NearestWord.question(synonym)
          : nearMiss(keys, found);
    }

    static Bilingual found(Node node) {
      if (node instanceof Node.Sequence) {
        return new Bilingual("列表", "a list");
      }
      if (node instanceof Node.Mapping) {
        return new Bilingual("映射（键: 值）", "a mapping (key: value)");
      }
      Node.Scalar scalar = (Node.Scalar) node;
      return scalar.isEmpty()
          ? NOTHING
          : new Bilingual("“{0}”", "\"{0}\"").with(Excerpt.of(Text.withoutLastBreaks(scalar.text)));
    }
  }

  /**
   * A text.
   *
   * @param extent how much of a text it may be
   */
  record Text(Extent extent) implements Single {

    /** How much of a text may stand at a place. */
    enum Extent {
      /** An evidence's id, with its characters restricted. */
      ID,
      /** A case's number as offices write it. */
      NUMBER,
      /** What is printed within a line: a name, a title, an office. */
      LINE,
      FREE
    }

    static final Bilingual EXPECTED = new Bilingual("文字", "a text");
    private static final int LONGEST_ID = 64;

    static final Bilingual ID_EXPECTED =
        new Bilingual(
            "编号（字母、数字、- _ . 和汉字，不以 - 或 . 开头，不超过 64 字）",
            "an id (letters, digits, - _ . and Han characters, not beginning with - or ., at"
                + " most 64)");

    @Override
    public void check(Node node, Check check) {
      String text = check.text(node, EXPECTED);
      if (text == null) {
        return;
      }
      text = withoutLastBreaks(text);
      if (text.isBlank()) {
        check.wrong(node, EXPECTED, Check.NOTHING, Punctuation.ofValue(node));
      } else if (extent == Extent.LINE && hasBreak(text)) {
        check.problems.error(
            node.place(),
            new Bilingual(
                "此处应为一行文字，不能换行；请写成一行，去掉“|”或者其中的空行、换行符。",
                "A text on one line is expected here; write it on one line, without \"|\", blank"
                    + " lines or line breaks."));
      } else if (extent == Extent.ID && !isId(text)) {
        check.wrong(node, ID_EXPECTED, Check.found(node), Punctuation.ofId(node));
      } else if (extent == Extent.NUMBER && !CaseNumber.isNumber(text)) {
        check.wrong(node, CaseNumber.WRITTEN, Check.found(node), Punctuation.ofId(node));
      } else {
        ((Node.Scalar) node).meaning = text;
      }
    }

    /** A text without the line breaks at its end, which blocks of lines have of themselves. */
    public static String withoutLastBreaks(String text) {
      int end = text.length();
      while (end > 0 && isBreak(text.charAt(end - 1))) {
        end--;
      }
      return end == text.length() ? text : text.substring(0, end);
    }

    private static boolean hasBreak(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (isBreak(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isId(String text) {
      return !text.isEmpty()
          && text.codePointCount(0, text.length()) <= LONGEST_ID
          && text.charAt(0) != '-'
          && text.charAt(0) != '.'
          && hasIdCharactersOnly(text);
    }

    private static boolean hasIdCharactersOnly(String text) {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        if (!isIdCharacter(text.codePointAt(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isIdCharacter(int point) {
      return point < 0x80
          ? Character.isLetterOrDigit(point) || point == '-' || point == '_' || point == '.'
          : Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A date of the calendar. */
  record Date() implements Single {
    static final Bilingual EXPECTED =
        new Bilingual("存在的日期，格式如 2026-03-18", "a date of the calendar, in the form of 2026-03-18");

    @Override
    public void check(Node node, Check check) {
      Node.Scalar scalar = Check.filled(node);
      LocalDate date = scalar == null ? null : Dates.parse(scalar.text);
      if (scalar == null || date == null) {
        check.wrong(node, EXPECTED, Check.found(node), remedy(node));
      } else {
        scalar.meaning = date;
      }
    }

    private static Bilingual remedy(Node node) {
      Bilingual wide = Punctuation.ofValue(node);
      LocalDate meant = node instanceof Node.Scalar scalar ? WrittenDate.whole(scalar.text) : null;
      return meant == null || wide != Punctuation.NONE
          ? wide
          : new Bilingual("应写作 {0}。", " Write {0}.").with(meant);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(this);
    }
  }

  /** A whole number from 1. */
  record Number() implements Single {
    static final Bilingual EXPECTED =
        new Bilingual("1 至 99999 的整数", "a whole number from 1 to 99999");

    @Override
    public void check(Node node, Check check) {
      String text = check.text(node, EXPECTED);
      if (text != null && !(text.length() <= 5 && text.matches("[1-9][0-9]*"))) {
        check.wrong(node, EXPECTED);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** One of some words. */
  record OneOf(Word.Table<?> table) implements Single {
    @Override
    public void check(Node node, Check check) {
      Node.Scalar scalar = Check.filled(node);
      if (scalar == null) {
        check.wrong(node, table.listed());
        return;
      }
      scalar.meaning = table.get(scalar.text);
      if (scalar.meaning == null) {
        check.problems.error(
            node.place(),
            new Bilingual("此处应为 {0}，现为{1}。{2}", "Expected one of {0}, found {1}.{2}")
                .with(table.listed(), Check.found(node), check.nearMiss(table, scalar.text)));
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneOf(this);
    }

    @Override
    public @Nullable Word<?> word(String text) {
      int index = table.indexOf(text);
      return index < 0 ? null : table.words().get(index);
    }
  }

  /**
   * A list, or a single element in its place.
   *
   * @param ifEmpty what is said of a list without elements; null if it may have none
   */
  record ListOf(Shape element, boolean singleAllowed, @Nullable Bilingual ifEmpty)
      implements Shape {

    ListOf(Shape element, boolean singleAllowed) {
      this(element, singleAllowed, null);
    }

    @Override
    public void check(Node node, Check check) {
      if (node instanceof Node.Sequence sequence) {
        if (ifEmpty != null && sequence.items.isEmpty() && !sequence.broken) {
          check.problems.error(node.place(), ifEmpty);
        }
        for (Node item : sequence.items) {
          element.check(item, check);
        }
      } else if (singleAllowed) {
        element.check(node, check);
        warnOfHyphen(node, check);
      } else if (isListWithoutSpaces(node)) {
        check.problems.error(node.place(), SyntaxErrors.HYPHEN_WITHOUT_SPACE);
      } else {
        check.wrong(
            node, new Bilingual("列表（[…] 或者以“- ”开头的各行）", "a list ([…] or lines with \"- \")"));
      }
    }

    /** A text in place of a list that begins as elements do, but for the space. */
    private static void warnOfHyphen(Node node, Check check) {
      if (node instanceof Node.Scalar scalar
          && scalar.plain
          && scalar.text.length() > 1
          && scalar.text.charAt(0) == '-'
          && Character.isLetter(scalar.text.codePointAt(1))) {
        check.problems.warning(
            node.place(),
            new Bilingual("{0}现按一段文字读取。", "{0} It is read as one text.")
                .with(SyntaxErrors.HYPHEN_WITHOUT_SPACE));
      }
    }

    /** Whether it is a mapping only because no space follows the hyphen of its first element. */
    private boolean isListWithoutSpaces(Node node) {
      if (!(node instanceof Node.Mapping mapping) || mapping.entries.isEmpty()) {
        return false;
      }
      Node.Scalar key = mapping.entries.get(0).key;
      KeyWords keys = element.keys();
      return key.plain
          && key.text.startsWith("-")
          && keys != null
          && keys.order(key.text.substring(1)) >= 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listOf(this);
    }

    @Override
    public @Nullable KeyWords keys() {
      return null;
    }

    @Override
    public Shape alone() {
      return element.alone();
    }

    @Override
    public Object content(String text) {
      return List.of(element.content(text));
    }
  }

  /** One shape for a text or number, another for a mapping. */
  record ShortOrLong(Shape shortForm, Fields longForm) implements Shape {
    /** The key of the long form that the short form stands for: its first. */
    public String key() {
      return longForm.table().words().get(0).english();
    }

    @Override
    public void check(Node node, Check check) {
      (node instanceof Node.Mapping ? longForm : shortForm).check(node, check);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shortOrLong(this);
    }

    @Override
    public KeyWords keys() {
      return longForm.keys();
    }

    @Override
    public @Nullable Shape element() {
      return null;
    }

    @Override
    public Shape alone() {
      return shortForm.alone();
    }

    @Override
    public Object content(String text) {
      return Map.of(key(), shortForm.content(text));
    }
  }

  /** A key of a mapping, in both languages, with what stands there. */
  record Field(String english, String chinese, Shape shape, boolean required) {

    String form(Language language) {
      return language == Language.CHINESE ? chinese : english;
    }
  }

  /**
   * Two keys of a mapping that do not stand together.
   *
   * @param ifBoth what is said, at the second, where they do
   */
  record Apart(String one, String other, Bilingual ifBoth) {

    void check(Node.Mapping mapping, Fields fields, Check check) {
      Node other = mapping.get(fields.field(this.other));
      if (other != null && mapping.get(fields.field(one)) != null) {
        check.problems.error(other.place(), ifBoth);
      }
    }
  }

  /** Keys with a shape for each. */
  final class Fields extends Mapping<Field> {
    final @Nullable Apart apart;

    /** The places of those that must be there. */
    private final int[] required;

    Fields(Bilingual name, List<Field> fields, @Nullable Apart apart) {
      this(name, fields, apart, FormerWords.at(Mapping.place(name)));
    }

    Fields(
        Bilingual name,
        List<Field> fields,
        @Nullable Apart apart,
        Map<String, List<String>> former) {
      super(
          name,
          new Word.Table<>(
              Mapping.place(name),
              fields.stream()
                  .map(field -> new Word<>(field.english(), field.chinese(), field))
                  .toList(),
              former));
      this.apart = apart;
      this.required = required(fields);
    }

    /** In the order in which they are written. */
    List<Field> fields() {
      return table.words().stream().map(Word::value).toList();
    }

    Field field(String english) {
      Field field = table.get(english);
      if (field == null) {
        throw new IllegalArgumentException(english);
      }
      return field;
    }

    @Override
    void checkWhole(Node.Mapping mapping, Node.@Nullable Entry[] seen, Check check) {
      if (!mapping.broken) {
        reportLacking(mapping, seen, check);
      }
      if (apart != null) {
        apart.check(mapping, this, check);
      }
    }

    @Override
    void checkValue(Node.Entry entry, int index, boolean isFirst, Check check) {
      if (!isLeftEmpty(entry, table.value(index))) {
        super.checkValue(entry, index, isFirst, check);
      }
    }

    private static int[] required(List<Field> fields) {
      int[] places = new int[fields.size()];
      int count = 0;
      for (int i = 0; i < places.length; i++) {
        if (fields.get(i).required()) {
          places[count++] = i;
        }
      }
      return Arrays.copyOf(places, count);
    }

    private void reportLacking(Node.Mapping mapping, Node.@Nullable Entry[] seen, Check check) {
      for (int i : required) {
        if (seen[i] == null && !isMeant(i, mapping)) {
          check.problems.error(mapping.place(), lacking(table.value(i), mapping));
        }
      }
    }

    private Bilingual lacking(Field field, Node.Mapping mapping) {
      Language used =
          mapping.entries.isEmpty()
              ? Language.ENGLISH
              : Keys.language(mapping.entries.get(0).key.text);
      Language other = used == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
      return new Bilingual(
              "{0}缺少必填的键“{1}”（也可写作“{2}”）。", "{0} lacks the required key \"{1}\" (or \"{2}\").")
          .with(name, field.form(used), field.form(other));
    }

    /** Whether an unknown key is this one with a slip of the pen, which has been told. */
    private boolean isMeant(int index, Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        String key = entry.key.text;
        if (table.indexOf(key) < 0 && Keys.meant(table, key) == index) {
          return true;
        }
      }
      return false;
    }

    private static boolean isLeftEmpty(Node.Entry entry, Field field) {
      return !field.required() && entry.value instanceof Node.Scalar scalar && scalar.isEmpty();
    }

    @Override
    void unknown(Node.Scalar key, Check check) {
      if (this != CaseShape.REPORTER
          && Keys.holdsReporter(key.text, this == CaseKeys.REPORT.shape())) {
        check.problems.error(
            key.place(),
            new Bilingual(
                    "举报人的身份（“{0}”）不得写入案件文件，请移到 <案号>.reporter.yaml。",
                    "A reporter's identity (\"{0}\") must not stand in a case file; move it to"
                        + " <id>.reporter.yaml.")
                .with(key.text));
        return;
      }
      check.problems.error(
          key.place(),
          new Bilingual("{0}没有“{1}”这个键。{2}可用的键：{3}。", "{0} has no key \"{1}\".{2} Known keys: {3}.")
              .with(name, key.text, check.meant(table, key.text), table.listed()));
    }

    @Override
    Shape at(int index) {
      return table.value(index).shape();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fields(this);
    }
  }

  /** Keys out of a vocabulary, such as facts. */
  final class Keyed<T> extends Mapping<T> {
    private final List<? extends Shape> values;

    /** The same may stand at each key. */
    Keyed(Bilingual name, Word.Table<T> table, Shape value) {
      this(name, table, Collections.nCopies(table.words().size(), value));
    }

    Keyed(Bilingual name, Word.Table<T> table, List<? extends Shape> values) {
      super(name, table);
      this.values = values;
    }

    @Override
    void unknown(Node.Scalar key, Check check) {
      check.problems.error(
          key.place(),
          new Bilingual("没有名为“{0}”的{1}。{2}", "There is no \"{0}\" among {1}.{2}")
              .with(key.text, name, check.meant(table, key.text)));
    }

    @Override
    Shape at(int index) {
      return values.get(index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keyed(this);
    }
  }

  /** The items relied on: a list of them, or {@code all}. */
  record ClaimedItems() implements Shape {
    @Override
    public void check(Node node, Check check) {
      if (node instanceof Node.Scalar scalar
          && (scalar.text.equals("all") || scalar.text.equals("全部"))) {
        return;
      }
      if (!(node instanceof Node.Sequence sequence)) {
        notListed(node, check);
        return;
      }
      for (Node item : sequence.items) {
        String text =
            check.text(item, new Bilingual("条款代码，如 \"11(6)\"", "an item such as \"11(6)\""));
        if (text != null) {
          Node.Scalar scalar = (Node.Scalar) item;
          scalar.meaning = CaseWords.item(text);
          if (scalar.meaning == null) {
            check.problems.error(item.place(), unknown(text, scalar));
          }
        }
      }
    }

    private static void notListed(Node node, Check check) {
      Bilingual expected = new Bilingual("条款列表，或者 all（全部）", "a list of items, or all");
      Provision meant =
          node instanceof Node.Scalar scalar && Punctuation.unwrapped(scalar.text) == null
              ? meant(scalar.text)
              : null;
      if (meant == null) {
        check.wrong(node, expected);
      } else {
        check.problems.error(
            node.place(),
            new Bilingual(
                    "此处应为{0}，现为{1}。只有一项的，写作 [\"{2}\"]。",
                    "Expected {0}, found {1}. Write a single item as [\"{2}\"].")
                .with(expected, Check.found(node), meant.id()));
      }
    }

    /** The item that a citation in words, or in full-width quotes or brackets, means. */
    private static @Nullable Provision meant(String text) {
      String unwrapped = Punctuation.unwrapped(text);
      String inner = (unwrapped == null ? text : unwrapped).replace("\"", "");
      Provision provision = Citation.parse(inner);
      return provision != null && provision.isClaimable() ? provision : null;
    }

    private static Bilingual hint(String text) {
      Provision meant = meant(text);
      if (meant == null) {
        return NearestWord.nearMiss(text, CaseWords.ITEM_IDS);
      }
      return new Bilingual("应写作 \"{0}\"{1}。", " Write \"{0}\"{1}.")
          .with(
              meant.id(),
              Punctuation.unwrapped(text) == null
                  ? Check.NONE
                  : new Bilingual("，不用{0}", ", without the {0}")
                      .with(Punctuation.wide(text.charAt(0))));
    }

    private static Bilingual unknown(String text, Node.Scalar item) {
      if (item.plain && text.matches("[0-9]+\\.[0-9]+")) {
        String[] parts = text.split("\\.");
        return new Bilingual(
                "YAML 把 {0} 读作数字，条款应写作 \"{1}({2})\"。",
                "YAML reads {0} as a number; write the item as \"{1}({2})\".")
            .with(text, parts[0], parts[1]);
      }
      return new Bilingual(
              "“{0}”不是可以主张的条款（{1}）。{2}", "\"{0}\" is no item that can be claimed ({1}).{2}")
          .with(text, CaseWords.claimable(), hint(text));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claimedItems(this);
    }

    @Override
    public @Nullable KeyWords keys() {
      return null;
    }

    /** Claims are of one shape, list and element alike. */
    @Override
    public Shape element() {
      return this;
    }

    @Override
    public Object content(String text) {
      return text.equals("全部") ? "all" : text;
    }
  }

  /** An answer to a fact in its short form. */
  record Answer() implements Single {
    static final Bilingual EXPECTED =
        new Bilingual(
            "yes、no、unknown（是、否、不详；true、false）", "yes, no or unknown (是, 否, 不详; true, false)");

    @Override
    public void check(Node node, Check check) {
      Node.Scalar scalar = Check.filled(node);
      Truth answer = scalar == null ? null : Truth.ofSpelling(scalar.text);
      if (scalar == null || answer == null) {
        check.wrong(node, EXPECTED);
      } else {
        scalar.meaning = answer;
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer(this);
    }

    /** The words that answers are written in. */
    static Word.Table<Truth> table() {
      return new Word.Table<>(
          "answers",
          Arrays.stream(Truth.values())
              .map(truth -> new Word<>(truth.id(), truth.label().chinese(), truth))
              .toList());
    }

    @Override
    public @Nullable Word<?> word(String text) {
      return new OneOf(table()).word(text);
    }

    @Override
    public Object content(String text) {
      Truth truth = Truth.ofSpelling(text);
      return truth == null ? text : truth.id();
    }
  }
}
