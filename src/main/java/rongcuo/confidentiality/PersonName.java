package rongcuo.confidentiality;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.facts.Fact;
import rongcuo.language.Folded;
import rongcuo.language.Language;
import rongcuo.statute.Statute;

/**
 * What one person is called, and how a text may write it: whole, a part of a name in several parts,
 * or the given name alone. A given name, a name that is an ordinary word as well (安全), or one
 * frequent character, counts only where the words around it speak of a person.
 */
public final class PersonName {

  private static final Pattern SEPARATORS =
      Pattern.compile("[、，,；;/|\\n\\r\\t＆&]|\\s(?:and|与|和|及)\\s");
  private static final Pattern BRACKETED =
      Pattern.compile("[（(【\\[〔〈<《]([^）)】\\]〕〉>》]*)[）)】\\]〕〉>》]?");
  private static final Pattern LABEL = Pattern.compile("^[^:：]{0,12}[:：]\\s*");
  private static final Pattern AND_OTHERS = Pattern.compile("等[一二两三四五六七八九十\\d]*[人名位]?$");
  private static final Pattern INTERPUNCT = Pattern.compile("[·•・．‧.∙⋅●･․˙-]+");
  private static final Pattern JOINED = Pattern.compile("(.+)(?:和|与|及|以及|跟|同)(.+)");

  /** What may stand before a name and belongs to none. */
  private static final String ROLES =
      "^(?:实名|举报人|反映人|投诉人|控告人|信访人|来信人|信教群众|群众|村民|居民|市民|教民|信徒|信众|教职人员|退休干部|退休职工|干部|职工"
          + "|业主|房主|商户|店主|僧人|本人|姓名|名叫|姓名为|老|小)+\\s*";

  private static final Pattern ROLE = Pattern.compile(ROLES + "(?=\\p{L}{2,})");

  /** The same before a name of one character. */
  private static final Pattern ROLE_OF_ONE = Pattern.compile(ROLES + "(?=\\p{L}$)");

  /** What may stand behind a name and belongs to none. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:女士|先生|小姐|太太|夫人|同志|老师|师傅|师父|大师|法师|道长|道士|阿訇|毛拉|牧师|神父|主教|修女|居士|喇嘛|活佛|教授|医生|大夫"
              + "|律师|经理|老板|主任|科长|局长|处长|厅长|书记|乡长|镇长|村长|县长|会计|警官|大爷|大妈|大娘|大姐|大哥|大叔|大伯|阿姨|奶奶"
              + "|爷爷|老人|本人|一家|夫妇|夫妻|父子|母女|兄弟|姐妹|哈吉|阿吉|代表)+$");

  /** Words after which a person is named. */
  private static final Pattern NAMING =
      Pattern.compile("(?:举报人|反映人|投诉人|控告人|检举人|信访人|来信人|姓名|姓名为|名叫|叫做)[:：为是系]?[“\"‘'（(]?$");

  /** Words that may stand between others and a person. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:据|由|经|向|对|与|和|及|被|系|请|找|让|因|给|同|将|把|是|为|者|群众|村民|居民|市民|信众|信徒|教民|同志|职工|干部|科员|科长|局长"
              + "|当事人)[“\"‘'（(]?$");

  /** What a person does in a report, right behind the name. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[”\"’'）)]?(?:的?举报|的?反映|的?投诉|的?控告|的?检举|的?信访|的?陈述|来信|来电|来访|称|说|讲|提出|提供|告知|表示|指出|证实|证言"
              + "|陪同|本人|等人|女士|先生|同志|老师|师傅|所反映|所举报|所称|实名)");

  /** Frequent words that are names as well and stand in no provision. */
  private static final Set<String> FURTHER_WORDS =
      Set.of(
          ("群众 村民 居民 市民 匿名 佚名 举报人 信教群众 和平 建国 文化 光明 黎明 "
                  + "平安 高兴 文明 方向 方正 方圆 高山 高原 江山 江河 黄河 长江 明白 成功 "
                  + "成长 成立 时间 时候 方法 方面 方便 方案 方式 安全 安定 安心 安静 安康 "
                  + "安装 安排 安置 康复 常务 常规 常年 常识 常见 常住 国家 国际 国道 家长 "
                  + "车辆 车队 车间 江水 水源 水库 水电 山林 农民 农村 农户 向阳 向上 东方 "
                  + "高度 高级 高处 高温 强制 强行 强化 于是 任何 任务 任职 任意 全部 全面 "
                  + "全程 全体 通知 通过 通报 相关 相对 相应 有关 有效 有序 应当 应急 应对 "
                  + "师生 华夏 金融 金额 党员 时任 时限 时效 宗教 宗旨 经过 经济 经营 经办 "
                  + "经常 和谐 和解 平台 平时 平均 单位 单独 单据 许可 许多 明确 明显 明知 "
                  + "明火 程序 程度 文书 文物 文件 文字 古迹 古建 路线 路面 路口 白天 白色 "
                  + "石材 石料 牛羊 马上 马路 钱款 万元 计划 计算 计时 宣传 宣布 查处 查明 "
                  + "查看 查封 查验 查询 项目 解决 解释 解除 游客 包括 包装 成员 成果 成本 "
                  + "温度 关闭 关于 关系 关停 利益 利用 权利 权限 易燃 易错 易爆 空间 空白 "
                  + "空地 广场 广泛 商铺 商业 商户 严重 严格 严禁 严肃 充分 充足 曾经 双方 "
                  + "双重 后果 后续 后期 房主 房屋 房间 简单 简易 简要 连续 连接 习惯 容易 "
                  + "容错 慎重 终止 终结 居住 步骤 都是 满意 巩固 师傅 游览 红线 红色 盖章 "
                  + "公开 公示 公正 公平 公安 公告 公文 公章 年度 年限 年初 年底 言行 言论 "
                  + "佛像 佛教 佛事 海报 海域 冷静 那里 查获 班组 班子 仪式 仪器 段落 富余 "
                  + "巫术 焦点 车主 候补 班次 秋季 秋天 伊始 宁静 武装 符合 景区 景点 束缚 "
                  + "叶片 幸好 司法 司机 黎族 印章 印制 印发 印象 宿舍 怀疑 从业 从轻 从严 "
                  + "从事 索要 赖账 蒙族 池塘 阴雨 能够 能力 双人 闻讯 申请 申报 扶持 冉冉 "
                  + "雍和 牛年 通道 通行 尚未 温和 别处 庄严 充当 连带 习俗 鱼池 向前 古树 "
                  + "易地 廖廖 衡量 步行 耿直 弘扬 匡算 国有 寇仇 广告 沃土 利害 隆重 师资 "
                  + "巩义 聂耳 勾结 融洽 空置 沙石 养护 须知 丰富 关注 相互 查清 荆棘 红旗 "
                  + "游玩 权威 益处 桓仁")
              .split(" "));

  /** What stands in place of a name where none is known. */
  private static final Set<String> NOBODY =
      Set.of("群众", "信教群众", "村民", "居民", "市民", "匿名", "举报人", "不详", "无", "某某", "某群众");

  private final String name;
  private final boolean contextual;
  private final List<Needle> needles;

  private PersonName(String name) {
    this.name = name;
    List<Needle> ways = new ArrayList<>();
    for (String way : ways(name)) {
      Folded words = Folded.of(way);
      if (!words.isEmpty()) {
        ways.add(new Needle(this, words, isDoubtful(words)));
      }
    }
    Folded given = Folded.of(givenName());
    if (given.length() > 1) {
      ways.add(new Needle(this, given, true));
    }
    this.needles = ways;
    this.contextual = needles.isEmpty() || needles.get(0).isContextual();
  }

  /** The persons that an entry names, such as “王某（化名）、买买提·艾力等人”; none if it names nobody. */
  public static List<PersonName> in(String entry) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : SEPARATORS.split(entry)) {
      collect(one, names);
    }
    names.removeIf(NOBODY::contains);
    return names.stream().map(PersonName::new).filter(name -> !name.needles.isEmpty()).toList();
  }

  private static void collect(String entry, Set<String> names) {
    Matcher bracketed = BRACKETED.matcher(entry);
    while (bracketed.find()) {
      String within = LABEL.matcher(bracketed.group(1).strip()).replaceFirst("");
      if (looksLikeName(within)) {
        names.add(within);
      }
    }
    String alone = LABEL.matcher(BRACKETED.matcher(entry).replaceAll("").strip()).replaceFirst("");
    alone = AND_OTHERS.matcher(alone.strip()).replaceFirst("").strip();
    if (alone.isEmpty()) {
      return;
    }
    String bare = TITLE.matcher(ROLE.matcher(alone).replaceFirst("")).replaceFirst("").strip();
    names.add(bare.isEmpty() ? alone : bare);
    names.add(ROLE_OF_ONE.matcher(bare).replaceFirst(""));
    if (!bare.equals(alone) && Folded.of(bare).length() == 1) {
      names.add(alone);
    }
    Matcher joined = JOINED.matcher(bare);
    if (joined.matches() && looksLikeName(joined.group(1)) && looksLikeName(joined.group(2))) {
      names.add(joined.group(1));
      names.add(joined.group(2));
    }
    names.addAll(apart(bare));
  }

  /** Names that only blanks set apart; the blank within 张 三 or 欧阳 秋白 sets nothing apart. */
  private static List<String> apart(String entry) {
    List<String> names = List.of(entry.split("[\\s　]+"));
    boolean severalNames =
        names.size() > 1
            && !Surnames.isCompound(names.get(0))
            && names.stream().allMatch(each -> isHan(each) && each.length() > 1);
    return severalNames ? names : List.of();
  }

  private static boolean looksLikeName(String words) {
    Folded folded = Folded.of(words);
    if (folded.length() == 1) {
      return !isFrequent(folded.string());
    }
    if (!isHan(folded.string())) {
      return words.matches("\\p{L}[\\p{L}\\p{M}'’. ·•\\u0f0b\\u0f0c-]{3,}")
          && !words.matches(".*\\d.*");
    }
    boolean dotted = INTERPUNCT.matcher(words.strip()).find();
    return dotted
        || folded.length() >= 2
            && folded.length() <= 4
            && !Surnames.of(folded.string()).isEmpty()
            && !folded.string().endsWith("族")
            && !isOrdinary(folded.string());
  }

  private static boolean isHan(String words) {
    return !words.isEmpty() && words.codePoints().allMatch(Character::isIdeographic);
  }

  /** The name itself, and its parts where it has several. */
  private static List<String> ways(String name) {
    List<String> ways = new ArrayList<>(List.of(name));
    boolean han = isHan(Folded.of(name).string());
    for (String part : (han ? INTERPUNCT : Pattern.compile("[·•・．‧.∙⋅●･․˙\\s　-]+")).split(name)) {
      int least = han ? 2 : 3;
      if (!part.equals(name) && Folded.of(part).length() >= least) {
        ways.add(part.strip());
      }
    }
    return ways;
  }

  /** Whether an occurrence alone does not show that a person is meant. */
  private static boolean isDoubtful(Folded words) {
    String folded = words.string();
    return words.length() == 1 ? isFrequent(folded) : isOrdinary(folded);
  }

  /** Han characters of common use, as against those that stand for one name wherever they do. */
  private static boolean isFrequent(String character) {
    return !character.codePoints().allMatch(Character::isIdeographic)
        || Charset.forName("GB2312").newEncoder().canEncode(character);
  }

  private static boolean isOrdinary(String words) {
    return FURTHER_WORDS.contains(words) || Vocabulary.TEXT.contains(words);
  }

  /** The words that cases of this regulation are told in. */
  private static final class Vocabulary {
    static final String TEXT = text();

    private static String text() {
      StringBuilder text = new StringBuilder(Statute.text());
      for (Fact fact : Fact.values()) {
        var wording = fact.wording(Language.CHINESE);
        text.append('\n').append(wording.label()).append('\n').append(wording.question());
      }
      return text.toString();
    }
  }

  /** The name as it is written. */
  public String name() {
    return name;
  }

  /** Whether it is an ordinary word, or a character, as well. */
  public boolean isOrdinaryWord() {
    return contextual;
  }

  /** Signs that belong to letters, as those for vowels in Tibetan. */
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The ways in which a text may write it. */
  List<Needle> needles() {
    return needles;
  }

  /** The surname, as it is written. */
  public String surname() {
    String written = name.replaceAll("\\s", "");
    int length = Math.max(1, Surnames.of(Folded.of(written).string()).length());
    return written.substring(0, written.offsetByCodePoints(0, length));
  }

  /** What follows the surname of a Han name; empty if it is not one, or has several parts. */
  private String givenName() {
    String words = Folded.of(name).string();
    String surname = Surnames.of(words);
    boolean ofOnePart = isHan(words) && !INTERPUNCT.matcher(name).find() && words.length() <= 4;
    return ofOnePart && !surname.isEmpty() ? words.substring(surname.length()) : "";
  }

  /** Whether one character follows the surname. */
  public boolean hasOneGivenCharacter() {
    return Folded.of(name).length() - Folded.of(surname()).length() == 1;
  }

  /** Whether it is written as names are, and not as those of offices. */
  public boolean looksLikePerson() {
    String words = Folded.of(name).string();
    if (!isHan(words)) {
      return name.codePoints()
          .allMatch(p -> Character.isLetter(p) || isMark(p) || " .·•-'’་".indexOf(p) >= 0);
    }
    int length = words.codePointCount(0, words.length());
    return length >= 2 && (length <= 4 || INTERPUNCT.matcher(name).find());
  }

  /** Whether the words around it show that a person is meant. */
  static boolean speaksOfPerson(String text, Folded.Range range, Needle needle) {
    String before = text.substring(Math.max(0, range.start() - 8), range.start());
    String behind = text.substring(range.end(), Math.min(text.length(), range.end() + 8));
    boolean begins = before.isEmpty() || !isWord(before.codePointBefore(before.length()));
    boolean ends = behind.isEmpty() || !isWord(behind.codePointAt(0));
    boolean standsAlone = begins && ends && needle.words().length() == 1;
    boolean acts = BEHIND.matcher(behind).find();
    return standsAlone
        || NAMING.matcher(before).find()
        || acts && (begins || BEFORE.matcher(before).find());
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point);
  }
}
