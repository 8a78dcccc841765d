package rongcuo.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.Punctuation;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** What holds of the keys of every mapping. */
public final class Keys {

  private static final Set<String> OF_REPORTERS =
      Set.of(
          "reporter",
          "reporter-name",
          "informant",
          "whistleblower",
          "contact",
          "contacts",
          "phone",
          "telephone",
          "举报人",
          "举报人姓名",
          "举报人电话",
          "举报人联系方式",
          "联系方式",
          "联系电话",
          "电话");

  /** What within a report, where nobody else is named, is said of the reporter. */
  private static final Set<String> OF_REPORTERS_WITHIN_REPORTS =
      Set.of(
          "name",
          "tel",
          "mobile",
          "cellphone",
          "email",
          "mail",
          "wechat",
          "qq",
          "address",
          "id-number",
          "by",
          "姓名",
          "名字",
          "手机",
          "手机号",
          "手机号码",
          "电话号码",
          "邮箱",
          "电子邮箱",
          "微信",
          "地址",
          "住址",
          "联系地址",
          "通信地址",
          "身份证号",
          "身份证号码",
          "证件号码",
          "来信人",
          "信访人",
          "实名举报人");

  /** Words that stand in the guide or in other parts of a file for what a key is called here. */
  private static final Map<String, String> SYNONYMS =
      Map.of("回答", "答案", "结论", "答案", "说明", "备注", "法律依据", "依据", "名字", "姓名", "证号", "执法证号");

  private Keys() {}

  /** The key that another word for it means; null if it is none. */
  static @Nullable String synonym(String word) {
    return SYNONYMS.get(word);
  }

  /** Where the key that an unknown one is a slip of the pen for stands; -1 if it is none. */
  static int meant(Word.Table<?> keys, String found) {
    int[] meant = {-1};
    Punctuation.ofKey(
        found,
        form -> {
          meant[0] = keys.indexOf(form);
          return meant[0] >= 0;
        });
    String near = meant[0] >= 0 ? null : synonym(found);
    if (meant[0] < 0 && (near == null || keys.indexOf(near) < 0)) {
      near = NearestWord.nearest(found, keys.forms());
    }
    return near == null ? meant[0] : keys.indexOf(near);
  }

  /**
   * Notes a key; if it, or its twin in the other language, stands already, that is an error. Of two
   * texts at one key nobody knows which is meant: then the first counts for nothing either.
   *
   * @param seen the entries seen so far, by the place of their words in their table
   */
  static boolean isNew(
      Node.@Nullable Entry[] seen, int index, Node.Entry entry, Shape.Check check) {
    Node.Entry first = seen[index];
    if (first == null) {
      seen[index] = entry;
      return true;
    }
    if (first.value instanceof Node.Scalar) {
      first.meaning = null;
    }
    check
        .problems()
        .error(
            entry.key.place(),
            new Bilingual(
                    "“{0}”重复：第 {1} 行已有“{2}”，请只保留一处。",
                    "\"{0}\" is a duplicate of \"{2}\" on line {1}; keep one of them.")
                .with(entry.key.text, first.key.line + 1, first.key.text));
    return false;
  }

  /**
   * Whether a key that is unknown at its place holds a reporter's identity.
   *
   * @param withinReport whether it stands in the part on the report
   */
  static boolean holdsReporter(String key, boolean withinReport) {
    String folded = key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return OF_REPORTERS.contains(folded)
        || withinReport && OF_REPORTERS_WITHIN_REPORTS.contains(folded);
  }

  /** The language of the keys at an entry: of those within it, or else its own. */
  public static Language language(Node.Entry entry) {
    return entry.value instanceof Node.Mapping inner && !inner.entries.isEmpty()
        ? language(inner.entries.get(0).key.text)
        : language(entry.key.text);
  }

  /** The language of a key, to which its value may have been joined by mistake. */
  public static Language language(String key) {
    for (int i = 0; i < key.length() && key.charAt(i) != ':'; i++) {
      // Every key of every file is looked at: what is plainly none is not looked up.
      if (key.charAt(i) > '~' && Character.isIdeographic(key.codePointAt(i))) {
        return Language.CHINESE;
      }
    }
    return Language.ENGLISH;
  }
}
