package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * Where something stands in a case file, as a message says it: the keys as the file writes them,
 * each in quotation marks, so that they can be found and typed; never joined by dots, which no file
 * has.
 */
public final class KeyPlace {

  private static final Bilingual KEY = new Bilingual("“{0}”", "\"{0}\"");
  private static final Bilingual KEY_UNDER = new Bilingual("{1}下的“{0}”", "\"{0}\" under {1}");
  private static final Bilingual KEY_OF = new Bilingual("{1}的“{0}”", "\"{0}\" of {1}");
  private static final Bilingual ITEM = new Bilingual("{1}第 {0} 项", "item {0} of {1}");
  private static final Bilingual NAMED = new Bilingual("{1}中编号“{0}”", "\"{0}\" of {1}");

  private final String path;
  private final @Nullable Language language;
  private int at;
  private @Nullable Bilingual said;
  private boolean withinItem;

  private KeyPlace(String path, @Nullable Language language) {
    this.path = path;
    this.language = language;
  }

  /**
   * A place in words.
   *
   * @param path of keys, such as {@code evidence[2].title} or {@code evidence.E2.title}
   * @param language of the file's keys; null if the path has them as the file writes them
   */
  public static Bilingual of(String path, @Nullable Language language) {
    return new KeyPlace(path, language).walk(CaseShape.CASE);
  }

  /** The same of the path of an edit, where items are counted from 0. */
  public static Bilingual of(List<String> path, Language language) {
    StringBuilder joined = new StringBuilder();
    for (String step : path) {
      boolean item = step.matches("\\d+") && !joined.isEmpty();
      joined.append(item ? "[" + (Integer.parseInt(step) + 1) + "]" : "." + step);
    }
    return of(joined.substring(Math.min(1, joined.length())), language);
  }

  private Bilingual walk(Shape root) {
    @Nullable Shape shape = root;
    while (at < path.length()) {
      if (path.charAt(at) == '[') {
        shape = item(shape);
      } else if (shape instanceof Shape.ListOf list && list.singleAllowed()) {
        shape = key(list.element());
      } else if (shape instanceof Shape.ListOf list && said != null) {
        say(NAMED, id(list.element()), true);
        shape = list.element();
      } else {
        shape = key(shape);
      }
      at = at < path.length() && path.charAt(at) == '.' ? at + 1 : at;
    }
    return said == null ? new Bilingual("", "") : said;
  }

  private @Nullable Shape item(@Nullable Shape shape) {
    int end = path.indexOf(']', at);
    say(ITEM, path.substring(at + 1, end), true);
    at = end + 1;
    return shape == null ? null : shape.element();
  }

  private @Nullable Shape key(@Nullable Shape shape) {
    KeyWords keys = shape == null ? null : shape.keys();
    String written = step(keys);
    boolean known = keys != null && keys.order(written) >= 0;
    String form = known && language != null ? keys.form(written, language) : written;
    say(withinItem ? KEY_OF : KEY_UNDER, form, false);
    return known ? keys.shape(written) : null;
  }

  private void say(Bilingual pattern, String part, boolean item) {
    Bilingual before = said;
    said = before == null ? KEY.with(part) : pattern.with(part, before);
    withinItem = item;
  }

  /** The next step: the longest key that the path goes on with, for a key may have a dot in it. */
  private String step(@Nullable KeyWords keys) {
    int end = at;
    if (keys != null) {
      for (Word<?> word : keys.words()) {
        for (String form : word.accepted()) {
          end = Math.max(end, endOf(form));
        }
      }
    }
    if (end == at) {
      end = endOfStep();
    }
    String step = path.substring(at, end);
    at = end;
    return step;
  }

  /** The id of an item, which may have dots in it as well. */
  private String id(Shape item) {
    int last = path.lastIndexOf('.');
    KeyWords keys = item.keys();
    boolean within = last > at && keys != null && keys.order(path.substring(last + 1)) >= 0;
    String id = path.substring(at, within ? last : path.length());
    at += id.length();
    return id;
  }

  private int endOf(String key) {
    int end = at + key.length();
    boolean whole = end == path.length() || end < path.length() && isSeparator(end);
    return whole && path.startsWith(key, at) ? end : at;
  }

  private int endOfStep() {
    int end = at + 1;
    while (end < path.length() && !isSeparator(end)) {
      end++;
    }
    return Math.min(end, path.length());
  }

  private boolean isSeparator(int index) {
    return path.charAt(index) == '.' || path.charAt(index) == '[';
  }
}
