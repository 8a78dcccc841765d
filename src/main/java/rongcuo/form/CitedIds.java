package rongcuo.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of evidence in a cell, parted as people part them. An id may itself have what parts ids:
 * where a known one stands, the longest is meant.
 */
final class CitedIds {

  private static final String PARTING = "、，,;；\n";

  private final List<String> known;

  CitedIds(Collection<String> known) {
    List<String> longestFirst = new ArrayList<>(known);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    this.known = longestFirst;
  }

  /** The ids, known or not, each once. */
  List<String> of(String text) {
    Set<String> ids = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); ) {
      if (parts(text.charAt(at))) {
        at++;
      } else {
        String id = at(text, at);
        at += id.length();
        ids.add(known(id.strip()));
      }
    }
    return List.copyOf(ids);
  }

  private String at(String text, int at) {
    for (String id : known) {
      int end = at + id.length();
      if (text.startsWith(id, at) && (end == text.length() || parts(text.charAt(end)))) {
        return id;
      }
    }
    int end = at;
    while (end < text.length() && PARTING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(at, end);
    return known.contains(known(word.strip())) ? word : word.split("\\s", 2)[0];
  }

  /** The known id that is meant by one in full-width or small letters; itself if none is. */
  private String known(String id) {
    if (known.contains(id)) {
      return id;
    }
    List<String> alike = known.stream().filter(each -> folded(each).equals(folded(id))).toList();
    return alike.size() == 1 ? alike.get(0) : id;
  }

  private static String folded(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFKC).toUpperCase(java.util.Locale.ROOT);
  }

  private static boolean parts(char c) {
    return PARTING.indexOf(c) >= 0 || Character.isWhitespace(c) || c == '\u3000';
  }
}
