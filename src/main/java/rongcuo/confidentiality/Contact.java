package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.language.Folded;

/**
 * How a person can be reached, as somebody noted it: numbers, mail, accounts, addresses, in any
 * order and with words around. Each of them gives the person away.
 */
final class Contact {

  /** Numbers of fewer digits are numbers of rooms, years or days. */
  private static final int LEAST_DIGITS = 5;

  /** A number with so many digits is told within a longer one too. */
  private static final int LONG_NUMBER = 7;

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "[A-Za-z0-9._%+-]+\\s*@\\s*[A-Za-z0-9._-]+|[A-Za-z0-9_.-]*[A-Za-z_][A-Za-z0-9_.-]*");

  private static final Pattern WORDS = Pattern.compile("[、，,；;/|\\s　:：（()）]+|\\d{5,}");

  /** A house with its number, and what it lies in. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:.*(?:省|自治区|自治州|市|盟|县|旗|区|镇|乡|街道))?"
              + "(\\p{IsHan}{1,12}?(?:路|街|巷|弄|村|屯|里|苑|园|小区|花园|大院|公寓|组|队).*[\\d一二三四五六七八九十百].*)");

  private static final Set<String> LABELS =
      Set.of(
          "电话", "手机", "手机号", "手机号码", "电话号码", "联系电话", "联系方式", "微信", "微信号", "微信同号", "同微信", "邮箱", "邮件",
          "电子邮箱", "电子邮件", "地址", "住址", "家庭住址", "通信地址", "通讯地址", "单位", "办公室", "宅电", "座机", "传真", "身份证",
          "身份证号", "身份证号码", "邮编", "分机", "本人", "联系人", "转", "或", "或者", "和", "及", "号", "晚上", "白天",
          "工作日");

  private final Set<String> numbers = new LinkedHashSet<>();
  private final List<Folded> words = new ArrayList<>();
  private final PersonNames names;

  Contact(String noted) {
    numbers(noted);
    String plain = Folded.inOneWidth(noted).string();
    accounts(plain);
    List<PersonName> named = new ArrayList<>();
    for (String part : WORDS.split(plain)) {
      words(part.strip(), named);
    }
    names = new PersonNames(named);
  }

  private void numbers(String noted) {
    for (String part : noted.split("[、，,；;/|\\n]")) {
      for (String number : Digits.of(part).numbers(LEAST_DIGITS)) {
        number(number);
      }
    }
  }

  private void number(String digits) {
    String number = digits.replaceFirst("^0{0,2}86(?=1\\d{10}$|0\\d{9,11}$)", "");
    numbers.add(number);
    Matcher landline = Pattern.compile("(?:0(?:10|2\\d)|0\\d{3})(\\d{7,8})").matcher(number);
    if (landline.matches()) {
      numbers.add(landline.group(1));
    }
    // Several numbers with blanks alone between them.
    if (number.length() > 11 && number.matches("(?:1[3-9]\\d{9})+")) {
      for (int i = 0; i < number.length(); i += 11) {
        numbers.add(number.substring(i, i + 11));
      }
    }
  }

  private void accounts(String plain) {
    Matcher account = ACCOUNT.matcher(plain);
    while (account.find()) {
      String found = account.group().replaceAll("\\s", "");
      int at = found.indexOf('@');
      add(found, 4);
      if (at >= LEAST_DIGITS) {
        add(found.substring(0, at), LEAST_DIGITS);
      }
    }
  }

  private void words(String part, List<PersonName> named) {
    boolean label = LABELS.contains(part) || part.isEmpty();
    if (label || part.codePoints().noneMatch(Character::isIdeographic)) {
      return;
    }
    Matcher house = HOUSE.matcher(part);
    if (house.matches()) {
      add(part, LEAST_DIGITS);
      add(house.group(1), LEAST_DIGITS);
    } else if (part.codePoints().allMatch(Character::isIdeographic) && part.length() <= 4) {
      PersonName.in(part).stream()
          .filter(name -> !Surnames.of(Folded.of(name.name()).string()).isEmpty())
          .filter(name -> !name.isOrdinaryWord())
          .forEach(named::add);
    }
  }

  private void add(String words, int least) {
    Folded folded = Folded.of(words);
    if (folded.length() >= least) {
      this.words.add(folded);
    }
  }

  /** Where a text tells of any of it. */
  List<Finding> in(Folded folded, String text) {
    List<Finding> found = new ArrayList<>();
    Digits digits = Digits.of(text);
    for (String number : numbers) {
      for (Folded.Range range : digits.find(number, number.length() < LONG_NUMBER)) {
        found.add(new Finding(range, Finding.Kind.NUMBER, true));
      }
    }
    for (Folded each : words) {
      for (Folded.Range range : folded.find(each)) {
        found.add(new Finding(range, Finding.Kind.ADDRESS, true));
      }
    }
    names.in(folded, text).forEach(named -> found.add(named.finding()));
    return found;
  }
}
