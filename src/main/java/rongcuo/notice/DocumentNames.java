package rongcuo.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.Subject;
import rongcuo.casefile.store.FileNames;
import rongcuo.confidentiality.Identity;
import rongcuo.language.Bilingual;
import rongcuo.notice.Documents.Order;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/**
 * What the files of documents are called, without their endings: {@code 民宗〔2026〕8号 05
 * 容错认定决定书（叶长青）}, in a folder of the case's own {@code 05 容错认定决定书（叶长青）}; by ids {@code
 * 民宗〔2026〕8号.decision}. The number is the document's place in the order of the file index (卷宗目录),
 * the same for every case.
 *
 * @param inFolder whether the files of a case stand in a folder that is called after its number
 */
public record DocumentNames(Style style, boolean inFolder) {

  /** The way in which they are called. */
  public enum Style {
    CHINESE(new Bilingual("中文", "in Chinese")),
    ID(new Bilingual("代码", "by id"));

    private final Bilingual label;

    Style(Bilingual label) {
      this.label = label;
    }

    public Bilingual label() {
      return label;
    }
  }

  /** Leaves room for the endings of documents, and of what stands beside one while it is made. */
  private static final int MOST_BYTES = 240;

  /** With the longest title after it, and a name that can still be told from others. */
  private static final int MOST_OF_NUMBER = 150;

  /** The folder of a case, as seen from the one that is written to; empty if it has none. */
  public String folder(DocumentedCase matter) {
    return inFolder ? shown(CaseNumber.fileStem(matter.caseFile().id()), matter.identity()) : "";
  }

  /** The names of some documents, in their order. None tells who reported. */
  public List<String> of(List<Order> orders, DocumentedCase matter) {
    String number =
        inFolder ? "" : shown(CaseNumber.fileStem(matter.caseFile().id()), matter.identity());
    List<String> subjects = new ArrayList<>();
    for (Subject subject : matter.caseFile().subjects()) {
      subjects.add(shown(subject.name(), matter.identity()));
    }
    Map<String, List<String>> ofAll = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Order order : orders) {
      String title = title(order, matter);
      List<String> ofEach =
          ofAll.computeIfAbsent(
              order.kind().id() + title,
              key ->
                  matter.isJoint(order.kind())
                      ? List.of(name(number, order.kind(), title))
                      : names(number, order.kind(), title, subjects));
      names.add(ofEach.get(ofEach.size() == 1 ? 0 : matter.place(order.subject())));
    }
    return names;
  }

  /** A part of a name; nothing if it would tell who reported. */
  private static String shown(String part, Identity identity) {
    return identity.isToldIn(part) ? "" : part;
  }

  /** What a document is called in this case: the longest of its names that its title ends with. */
  private static String title(Order order, DocumentedCase matter) {
    String title = matter.title(order.kind(), order.subject());
    String best = "";
    for (String name : order.kind().names()) {
      best = title.endsWith(name) && name.length() > best.length() ? name : best;
    }
    return best.isEmpty() ? order.kind().chinese() : best;
  }

  /** One for each subject that has a document of this kind and title of his own, or one for all. */
  private List<String> names(String number, Paper kind, String title, List<String> subjects) {
    boolean named =
        kind.isOfSubject() && !kind.isMasked() && (style == Style.CHINESE || subjects.size() > 1);
    String before = name(number, kind, title);
    if (!named) {
      return List.of(before);
    }
    Function<String, String> after =
        name -> before + (style == Style.CHINESE ? "（" + name + "）" : "." + name);
    int room = MOST_BYTES - FileNames.bytes(after.apply(""));
    return subjectNames(subjects, room).stream().map(after).toList();
  }

  /** Of a document that is nobody's in particular. */
  private String name(String number, Paper kind, String title) {
    return style == Style.CHINESE ? inChinese(number, kind, title) : byId(number, kind.id());
  }

  private static String inChinese(String number, Paper kind, String title) {
    int place = kind.name().ordinal() + 1;
    String name = (place < 10 ? "0" : "") + place + " " + title;
    return number.isEmpty() ? name : FileNames.shortened(number, MOST_OF_NUMBER) + " " + name;
  }

  private static String byId(String number, String id) {
    return number.isEmpty() ? id : number + "." + id;
  }

  /**
   * What all documents of a case could be called beside it, by its number; in one order for any
   * number.
   */
  public static List<String> all(String id, List<Subject> subjects) {
    return after(CaseNumber.fileStem(id), subjects);
  }

  /** What all documents of a case could be called in a folder of its own. */
  public static List<String> allInFolder(List<Subject> subjects) {
    return after("", subjects);
  }

  private static List<String> after(String number, List<Subject> subjects) {
    List<String> whose = subjects.stream().map(Subject::name).toList();
    DocumentNames ids = new DocumentNames(Style.ID, false);
    DocumentNames chinese = new DocumentNames(Style.CHINESE, false);
    List<String> names = new ArrayList<>();
    for (Paper kind : Papers.ALL) {
      names.add(byId(number, kind.id()));
      names.addAll(ids.names(number, kind, "", whose));
      for (String title : kind.names()) {
        names.add(chinese.name(number, kind, title));
        names.addAll(chinese.names(number, kind, title, whose));
      }
    }
    return names;
  }

  /** What tells the papers of subjects apart: their names; where those fall together, numbers. */
  static List<String> subjectNames(List<String> subjects, int most) {
    List<String> bare = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    for (String subject : subjects) {
      String composed = Normalizer.normalize(subject.strip(), Normalizer.Form.NFC);
      String name = composed.replaceAll("[^\\p{L}\\p{M}\\p{N}·-]", "_");
      bare.add(name);
      count.merge(FileNames.folded(name), 1, Integer::sum);
    }
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String name : bare) {
      boolean alone = FileNames.bytes(name) <= most && count.get(FileNames.folded(name)) == 1;
      names.add(alone ? name : "");
      taken.add(alone ? FileNames.folded(name) : "");
    }
    for (int i = 0; i < names.size(); i++) {
      String number = String.valueOf(i + 1);
      while (names.get(i).isEmpty()) {
        String name = FileNames.cut(bare.get(i), most - number.length()) + number;
        if (taken.add(FileNames.folded(name))) {
          names.set(i, name);
        }
        number = "_" + number;
      }
    }
    return names;
  }
}
