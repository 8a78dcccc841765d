package rongcuo.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;

/**
 * A piece of evidence as a form lists it.
 *
 * @param texts what is said of it at each of {@link #KEYS}; empty where nothing is
 */
record ListedPiece(String id, List<String> texts) {

  static final List<Key<?>> KEYS = CaseKeys.PIECE.keys();

  ListedPiece {
    texts = List.copyOf(texts);
  }

  static ListedPiece of(Evidence evidence) {
    List<String> texts = new ArrayList<>();
    KEYS.forEach(key -> texts.add(said(evidence, key)));
    return new ListedPiece(FilledIn.held(evidence.id()), texts);
  }

  private static String said(Evidence evidence, Key<?> key) {
    Object said = evidence.said().get(key);
    return said instanceof LocalDate date
        ? date.toString()
        : FilledIn.held(said == null ? null : String.valueOf(said));
  }
}
