package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rongcuo.confidentiality.LeakOracle.Secret;

/** How identities are written: in a companion file or a field of names, and again in free text. */
final class LeakVariants {

  static final List<String> HAN =
      List.of("欧阳秋白", "骆珩", "郑书齐", "刘梦华", "龚丽娟", "钟离乐", "叶庆国", "李金龙", "单满仓", "诸葛云艳");

  static final List<String> DOTTED = List.of("买买提·艾山江", "古丽娜尔·吐尔逊", "扎西·顿珠", "阿依古丽·卡德尔·尼牙孜");

  static final List<String> LATIN = List.of("ALI KHAN", "Yusup Tohti", "Ivan Petrov");

  static final List<String> OTHER_SCRIPTS = List.of("ئابدۇللا", "བཀྲ་ཤིས་");

  static final List<String> ONE_CHARACTER = List.of("㵘", "喆", "𠮷", "龘");

  private static final String[] DOTS = {"•", "・", "．", "‧", "-", "･", "∙", "⋅", "–", "—", ".", "●"};

  private static final String[] SPACES = {" ", "\u3000", "\u00A0", "\u2009", "\t", "  "};

  private static final String[] INVISIBLE = {
    "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\u3164", "\uFE00",
    "\u180E"
  };

  private static final String[] SEPARATORS = {
    "-", " ", ".", "·", "—", "_", "/", "－", "\u3000", "–", "\u200B", "、", ",", "~", "*", "|"
  };

  private final Random random;

  LeakVariants(long seed) {
    this.random = new Random(seed);
  }

  /**
   * An identity in its two writings.
   *
   * @param sort what makes it unlike others, for the report
   * @param name as the companion file has it
   * @param planted as the case file has it
   * @param secrets what of it must stand nowhere
   */
  record Variant(
      String sort, String name, @Nullable String contact, String planted, List<Secret> secrets) {}

  /** A writing of a text, with the word for its sort. */
  record Writing(String sort, String text) {}

  /** The next reporter. */
  Variant reporter() {
    return random.nextInt(5) < 3 ? byName() : byContact();
  }

  private Variant byName() {
    String name = anyName();
    Writing companion = companionName(name);
    Writing text = nameInText(name);
    return new Variant(
        companion.sort + " / " + text.sort,
        companion.text,
        random.nextInt(3) == 0 ? contact().companion.text : null,
        text.text,
        List.of(Secret.name(text.text)));
  }

  private Variant byContact() {
    Contact contact = contact();
    return new Variant(
        contact.companion.sort + " / " + contact.text.sort,
        "佚名甲乙",
        contact.companion.text,
        contact.text.text,
        List.of(contact.secret));
  }

  String anyName() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> of(HAN);
      case 4, 5, 6 -> of(DOTTED);
      case 7 -> of(LATIN);
      case 8 -> of(OTHER_SCRIPTS);
      default -> of(ONE_CHARACTER);
    };
  }

  /** A name as the companion file may put it. */
  private Writing companionName(String name) {
    String other = of(List.of("魏长庚", "薄九畴"));
    return switch (random.nextInt(14)) {
      case 0 -> new Writing("honorific", name + of("女士", "先生", "同志", "老师", "阿姨"));
      case 1 -> new Writing("bracket", name + of("（化名）", "(化名)", "（永宁村村民）", "【代】"));
      case 2 -> new Writing("several-1", name + of("、", "，", "和", "与", "/", ";", "及", "；") + other);
      case 3 -> new Writing("several-2", other + of("、", "，", "和", "与", "/", ";", "及", "；") + name);
      case 4 -> new Writing("label", of("姓名：", "举报人：", "举报人", "实名举报人 ") + name);
      case 5 -> new Writing("and-others", name + of("等三人", "等人", "等3人"));
      case 6 -> new Writing("companion-spaced", spread(name, of(" ", "\u3000", "\u00A0")));
      case 7 -> new Writing("companion-invisible", spread(name, of(INVISIBLE)));
      case 8 -> new Writing("companion-dot", name.replace("·", of(DOTS)));
      case 9 -> new Writing("companion-traditional", traditional(name));
      case 10 -> new Writing("companion-wide", wide(name));
      default -> new Writing("plain", name);
    };
  }

  /** A name as free text may write it. */
  Writing nameInText(String name) {
    List<UnaryOperator<String>> ways = new ArrayList<>();
    List<String> sorts = new ArrayList<>();
    add(sorts, ways, "same", each -> each);
    add(sorts, ways, "spaced", each -> spread(each, of(SPACES)));
    add(sorts, ways, "one-space", each -> once(each, of(SPACES)));
    add(sorts, ways, "invisible", each -> spread(each, of(INVISIBLE)));
    add(sorts, ways, "one-invisible", each -> once(each, of(INVISIBLE)));
    if (!traditional(name).equals(name)) {
      add(sorts, ways, "traditional", LeakVariants::traditional);
    }
    if (name.contains("·")) {
      add(sorts, ways, "other-dot", each -> each.replace("·", of(DOTS)));
      add(sorts, ways, "other-dot", each -> each.replace("·", of(DOTS)));
      add(sorts, ways, "no-dot", each -> each.replace("·", ""));
      add(sorts, ways, "spaced-dot", each -> each.replace("·", " " + of(DOTS) + " "));
      add(sorts, ways, "part", each -> of(each.split("·", -1)));
    }
    if (LATIN.contains(name)) {
      add(sorts, ways, "lower", each -> each.toLowerCase(Locale.ROOT));
      add(sorts, ways, "upper", each -> each.toUpperCase(Locale.ROOT));
      add(sorts, ways, "wide", LeakVariants::wide);
      add(sorts, ways, "mathematical", LeakVariants::mathematical);
      add(sorts, ways, "together", each -> each.replace(" ", ""));
      add(sorts, ways, "dotted", each -> each.replace(" ", of(DOTS)));
    }
    if (name.equals("李金龙")) {
      add(sorts, ways, "compatibility", each -> "\uF9E1\uF90A\uF9C4");
      add(sorts, ways, "radicals", each -> "李\u2FA6\u2FD3");
    }
    int way = random.nextInt(ways.size());
    String text = ways.get(way).apply(name);
    return new Writing(sorts.get(way), text);
  }

  private static void add(
      List<String> sorts,
      List<UnaryOperator<String>> ways,
      String sort,
      UnaryOperator<String> way) {
    sorts.add(sort);
    ways.add(way);
  }

  /** A contact in its two writings. */
  record Contact(Writing companion, Writing text, Secret secret) {}

  Contact contact() {
    return switch (random.nextInt(12)) {
      case 8 -> identityNumber();
      case 9 -> mail();
      case 10 -> wechat();
      case 11 -> address();
      default -> telephone();
    };
  }

  private Contact telephone() {
    String number = mobile();
    String other = of("，", "、", " / ", " ", "；", "或");
    Writing companion =
        switch (random.nextInt(8)) {
          case 0 -> new Writing("parted", parted(number, of("-", " ", "—", ".")));
          case 1 -> new Writing("country", of("+86 ", "+86-", "0086 ", "86") + number);
          case 2 -> new Writing("words", of("电话：", "手机", "联系电话:", "tel ") + number);
          case 3 -> new Writing("words-after", number + of("（微信同号）", "，晚上打", "(家里)"));
          case 4 -> new Writing("first-of-two", number + other + mobile());
          case 5 -> new Writing("second-of-two", mobile() + other + number);
          case 6 -> new Writing("number-wide", wide(number));
          default -> new Writing("mobile", number);
        };
    if (random.nextInt(8) == 0) {
      String local = "2" + digits(6);
      number = "0991" + local;
      companion = new Writing("landline", "0991" + of("-", " ", "—", "") + local);
    }
    return new Contact(companion, numberInText(number), Secret.number(number));
  }

  String identity() {
    return "65010119" + (50 + random.nextInt(50)) + "1127" + digits(3) + of("X", "5");
  }

  private Contact identityNumber() {
    String id = identity();
    Writing companion = new Writing("identity", of("身份证", "", "身份证号：") + id);
    return new Contact(companion, numberInText(id), Secret.number(id));
  }

  private Contact mail() {
    String mail = of("luo.heng", "qiubai_ouyang", "khan-88") + digits(2) + "@example.org";
    Writing companion =
        random.nextBoolean()
            ? new Writing("mail", of("", "邮箱：", "Email: ") + mail)
            : new Writing("mail-of-several", mobile() + "，" + mail);
    return new Contact(companion, mailInText(mail), Secret.name(mail));
  }

  private Contact wechat() {
    String id = of("luoheng", "wxid_qb", "Khan-") + digits(3);
    Writing companion =
        random.nextBoolean()
            ? new Writing("wechat", of("微信：", "微信号 ", "微信") + id)
            : new Writing("wechat-of-several", mobile() + "，微信" + id);
    return new Contact(companion, mailInText(id), Secret.name(id));
  }

  private Contact address() {
    String address = "栖云市青石巷" + (11 + random.nextInt(80)) + "号2单元";
    Writing companion = new Writing("address", of("", "住址：") + address);
    Writing text =
        random.nextBoolean()
            ? new Writing("address-same", address)
            : new Writing("address-wide", wide(address));
    return new Contact(companion, text, Secret.name(address));
  }

  /** A number as free text may write it. */
  Writing numberInText(String digits) {
    return switch (random.nextInt(14)) {
      case 0 -> new Writing("number-same", digits);
      case 1, 2 -> new Writing("number-parted", parted(digits, of(SEPARATORS)));
      case 3 -> new Writing("number-spread", spread(digits, of(SEPARATORS)));
      case 4 -> new Writing("number-country", of("+86", "+86 ", "(+86)", "0086-", "86 ") + digits);
      case 5 -> new Writing("number-wide", wide(digits));
      case 6 -> new Writing("number-wide-parted", parted(wide(digits), of(SEPARATORS)));
      case 7 -> new Writing("number-chinese", digitsAs(digits, "〇一二三四五六七八九"));
      case 8 -> new Writing("number-chinese-zero", digitsAs(digits, "零一二三四五六七八九"));
      case 9 -> new Writing("number-formal", digitsAs(digits, "零壹贰叁肆伍陆柒捌玖"));
      case 10 -> new Writing("number-arabic", digitsAs(digits, "٠١٢٣٤٥٦٧٨٩"));
      case 11 -> new Writing("number-circled", digitsAs(digits, "⓪①②③④⑤⑥⑦⑧⑨"));
      case 12 ->
          new Writing("number-among-letters", of("tel", "T", "No") + digits + of("a", "号", "m"));
      default -> new Writing("number-invisible", once(digits, of(INVISIBLE)));
    };
  }

  /** A mail address or the like as free text may write it. */
  Writing mailInText(String mail) {
    return switch (random.nextInt(5)) {
      case 0 -> new Writing("mail-upper", mail.toUpperCase(Locale.ROOT));
      case 1 -> new Writing("mail-wide", wide(mail));
      case 2 -> new Writing("mail-at", mail.replace("@", of("＠", " @ ", "﹫")));
      case 3 -> new Writing("mail-invisible", once(mail, of(INVISIBLE)));
      default -> new Writing("mail-same", mail);
    };
  }

  String mobile() {
    return "1" + of("38", "39", "57", "86", "99") + digits(8);
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String parted(String digits, String separator) {
    int middle = Math.max(3, digits.length() - 8);
    return digits.substring(0, middle)
        + separator
        + digits.substring(middle, digits.length() - 4)
        + separator
        + digits.substring(digits.length() - 4);
  }

  private static String digitsAs(String digits, String others) {
    StringBuilder text = new StringBuilder();
    for (char digit : digits.toCharArray()) {
      text.append(Character.isDigit(digit) ? others.charAt(digit - '0') : digit);
    }
    return text.toString();
  }

  /** A text with something between each two of its characters. */
  static String spread(String text, String between) {
    List<String> points = new ArrayList<>();
    text.codePoints().forEach(point -> points.add(Character.toString(point)));
    return String.join(between, points);
  }

  private String once(String text, String put) {
    int points = text.codePointCount(0, text.length());
    int at =
        points < 2 ? text.length() : text.offsetByCodePoints(0, 1 + random.nextInt(points - 1));
    return text.substring(0, at) + put + text.substring(at);
  }

  static String traditional(String text) {
    StringBuilder traditional = new StringBuilder();
    for (char simple : text.toCharArray()) {
      int at = LeakOracle.SIMPLIFIED.indexOf(simple);
      traditional.append(at < 0 ? simple : LeakOracle.TRADITIONAL.charAt(at));
    }
    return traditional.toString();
  }

  /** A text in full-width letters and digits. */
  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char narrow : text.toCharArray()) {
      wide.append(narrow > ' ' && narrow < 0x7F ? (char) (narrow + 0xFEE0) : narrow);
    }
    return wide.toString();
  }

  private static String mathematical(String text) {
    StringBuilder bold = new StringBuilder();
    for (char letter : text.toCharArray()) {
      if (letter >= 'A' && letter <= 'Z') {
        bold.appendCodePoint(0x1D400 + letter - 'A');
      } else if (letter >= 'a' && letter <= 'z') {
        bold.appendCodePoint(0x1D41A + letter - 'a');
      } else {
        bold.append(letter);
      }
    }
    return bold.toString();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
