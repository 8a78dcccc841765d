package rongcuo.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Bilingual;

/**
 * The ids that a file registers evidence by, and the texts of what could not be read, where an id
 * may stand that seems to be missing.
 */
final class EvidenceList {

  private final Problems problems;
  private final Map<String, Place> known = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();

  /** Whether a piece has no id at all, so that it may have any. */
  private boolean lacksAny;

  private EvidenceList(Problems problems) {
    this.problems = problems;
  }

  /** The list of a file; an id that is given twice is reported. */
  static EvidenceList of(CaseReader.ReadDocument reading, Problems problems) {
    EvidenceList list = new EvidenceList(problems);
    list.unread.add(reading.unread());
    list.addUnknown(reading.root());
    Node evidence = new CheckedMapping(CaseShape.CASE, reading.root()).node("evidence");
    if (evidence instanceof Node.Sequence pieces) {
      pieces.items.forEach(list::add);
    } else if (evidence != null) {
      list.addTexts(evidence);
    }
    return list;
  }

  private void add(Node piece) {
    CheckedMapping part =
        new CheckedMapping(CaseShape.EVIDENCE, piece instanceof Node.Mapping there ? there : null);
    Node id = part.node("id");
    if (id instanceof Node.Scalar scalar && scalar.meaning instanceof String text) {
      add(text, id.place());
    } else {
      int before = unread.size();
      if (part.mapping() == null || id != null) {
        addTexts(id == null ? piece : id);
      } else {
        addUnknown(part.mapping());
      }
      boolean mayBeUnread = part.mapping() != null && part.mapping().broken;
      lacksAny |= unread.size() == before && !mayBeUnread;
    }
  }

  private void add(String id, Place place) {
    Place first = known.putIfAbsent(id, place);
    if (first != null) {
      problems.error(
          place,
          new Bilingual(
                  "证据编号“{0}”重复：第 {1} 行已有，请改用别的编号。",
                  "The evidence id \"{0}\" is on line {1} already; give this piece another.")
              .with(id, first.line()));
    }
  }

  /** What stands at keys that are not known, or stand twice. */
  private void addUnknown(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries) {
      if (entry.meaning == null) {
        addText(entry.key.text);
        addTexts(entry.value);
      }
    }
  }

  private void addTexts(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        addText(entry.key.text);
        addTexts(entry.value);
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items.forEach(this::addTexts);
    } else {
      addText(((Node.Scalar) node).text);
    }
  }

  private void addText(String text) {
    if (!text.isBlank()) {
      unread.add(text);
    }
  }

  /** Reports a reference to evidence that is not registered, for certain. */
  void checkCited(Node cite) {
    if (!(cite instanceof Node.Scalar scalar && scalar.meaning instanceof String id)) {
      return;
    }
    if (!known.containsKey(id) && !lacksAny && !mayBeUnread(id)) {
      problems.error(
          cite.place(),
          new Bilingual("证据清单中没有编号“{0}”。{1}", "The evidence list has no \"{0}\".{1}")
              .with(id, NearestWord.nearMiss(id, List.copyOf(known.keySet()))));
    }
  }

  private boolean mayBeUnread(String id) {
    for (String text : unread) {
      if (text.contains(id) || idCharactersOf(text).contains(idCharactersOf(id))) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a text once spaces, punctuation and full-width forms are no matter. */
  private static String idCharactersOf(String text) {
    StringBuilder left = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(left::appendCodePoint);
    return left.toString();
  }
}
