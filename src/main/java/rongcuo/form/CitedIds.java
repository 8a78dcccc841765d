package rongcuo.form;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ids of evidence in a cell, parted as people part them: by anything that no id has. */
record CitedIds(Collection<String> known) {

  private static final String PARTING = "[^\\p{L}\\p{N}._#@=*-]+";

  /** The ids, known or not, each once. */
  List<String> of(String text) {
    Set<String> ids = new LinkedHashSet<>();
    for (String id : text.split(PARTING)) {
      if (!id.isEmpty()) {
        ids.add(meant(id));
      }
    }
    return List.copyOf(ids);
  }

  /** The known id that is meant by one in full-width or small letters; itself if none is. */
  private String meant(String id) {
    if (known.contains(id)) {
      return id;
    }
    List<String> alike = known.stream().filter(each -> folded(each).equals(folded(id))).toList();
    return alike.size() == 1 ? alike.get(0) : id;
  }

  private static String folded(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }
}
