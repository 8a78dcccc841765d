package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rongcuo.language.Folded;

/**
 * What looks like the name of a person whom the case nowhere names as one: for people to look at.
 */
public final class NameLike {

  private static final Pattern DOTTED =
      Pattern.compile("\\p{IsHan}{2,8}(?:[·•・‧]\\p{IsHan}{2,8})+");

  /** Two or three characters where a person is spoken of; whether they are a name is seen below. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?:举报人|反映人|负责人|当事人|村民|居民|群众|名叫|姓名|联系人|法定代表人|经营者|业主|房主|店主)[:：为是系]?"
              + "(\\p{IsHan}{2,3}?)(?=[,，。;；、（(]|等|同志|反映|举报|陈述|称|表示|在|向|的|$)");

  private static final Pattern ADDRESSED =
      Pattern.compile("(?:^|[,，。;；、:：“（(])(\\p{IsHan}{2,3})(?=同志|女士|先生|老师|师傅|等人|等[二三四五两]人)");

  private NameLike() {}

  /** Where a text may name a person, in order. */
  public static List<Finding> in(String text) {
    Folded folded = Folded.inOneWidth(text);
    List<Finding> found = new ArrayList<>();
    for (Pattern pattern : List.of(DOTTED, SPOKEN_OF, ADDRESSED)) {
      for (Folded.Range range : folded.find(pattern)) {
        String words = range.of(text);
        boolean name = pattern == DOTTED || !Surnames.of(Folded.of(words).string()).isEmpty();
        if (name && words.indexOf('某') < 0) {
          found.add(new Finding(range, Finding.Kind.NAME, false));
        }
      }
    }
    return Identity.apart(found);
  }
}
