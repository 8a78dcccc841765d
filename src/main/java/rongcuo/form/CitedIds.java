package rongcuo.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rongcuo.language.Folded;

/** The ids of evidence in a cell, parted as people part them: by anything that no id has. */
record CitedIds(Collection<String> known) {

  private static final String PARTING = "[^\\p{L}\\p{N}._#@=*-]+";

  /** The ids, known or not, each once. */
  List<String> of(String text) {
    Set<String> ids = new LinkedHashSet<>();
    for (String id : text.split(PARTING)) {
      if (!id.isEmpty()) {
        String meant = Folded.only(id, known);
        ids.add(meant == null ? id : meant);
      }
    }
    return List.copyOf(ids);
  }
}
