package rongcuo.notice.findings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an answer is put into words.
 *
 * @param leads the words that it begins with and that need not be said again where the words before
 *     began with them
 * @param before what stands before that which differs from the other facts of its kind
 * @param item that which differs; empty if the phrase is its fact's alone
 * @param after what stands behind it
 * @param joint what parts several items: 、, or 或者 before the last
 */
record Phrase(List<String> leads, String before, String item, String after, Joint joint) {

  /** Whose case it is. */
  static final String SUBJECT = "@";

  private static final String MATTER = "本事项";

  /** Said only of several items. */
  private static final String EACH = "(均)";

  private static final Pattern ITEM = Pattern.compile("([{\\[])(.*?)[}\\]]");

  enum Joint {
    AND,
    OR;

    String join(List<String> items) {
      int last = items.size() - 1;
      return this == AND || last == 0
          ? String.join("、", items)
          : String.join("、", items.subList(0, last)) + "或者" + items.get(last);
    }
  }

  static Phrase of(String notation) {
    List<String> parts = List.of(notation.split("~", -1));
    List<String> leads = parts.subList(0, parts.size() - 1);
    String body = parts.get(parts.size() - 1);
    Matcher item = ITEM.matcher(body);
    if (!item.find()) {
      return new Phrase(leads, body, "", "", Joint.AND);
    }
    Joint joint = item.group(1).equals("{") ? Joint.AND : Joint.OR;
    return new Phrase(
        leads, body.substring(0, item.start()), item.group(2), body.substring(item.end()), joint);
  }

  /** Whether both say the same of different things, so that the things may stand in one list. */
  boolean isOfOneKindWith(Phrase other) {
    return !item.isEmpty()
        && !other.item.isEmpty()
        && leads.equals(other.leads)
        && before.equals(other.before)
        && after.equals(other.after)
        && joint == other.joint;
  }

  /** Whether it first says what it is about. */
  boolean hasTopic() {
    return !leads.isEmpty() && leads.get(0).endsWith("，");
  }

  /** Whether it begins with the matter, which nothing before was about. */
  boolean isOfMatter() {
    return (leads.isEmpty() ? before : leads.get(0)).startsWith(MATTER);
  }

  /** How many of the words it begins with were said just before. */
  int shared(Phrase other) {
    int shared = 0;
    while (shared < Math.min(leads.size(), other.leads.size())
        && leads.get(shared).equals(other.leads.get(shared))) {
      shared++;
    }
    return shared;
  }

  /** Its words, for these items, without the first of its leads. */
  String words(List<String> items, int unsaid) {
    String listed = item.isEmpty() ? "" : joint.join(items);
    String tail = after.replace(EACH, items.size() > 1 ? "均" : "");
    return String.join("", leads.subList(unsaid, leads.size())) + before + listed + tail;
  }
}
