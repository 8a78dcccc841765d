package rongcuo.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;

/**
 * What a form was made of: by it the program knows, when the form comes back, what was changed in
 * it and what was changed in the case meanwhile.
 *
 * @param id of the case
 * @param officers their names, in the order of the case
 * @param entries what each question of the form had
 * @param evidence the list of evidence
 */
record FormContent(
    String id, List<String> officers, Map<FormLine, FilledIn> entries, List<ListedPiece> evidence) {

  FormContent {
    officers = List.copyOf(officers);
    evidence = List.copyOf(evidence);
  }

  /** What a case has at some questions. */
  static FormContent of(CaseFile caseFile, Iterable<FormLine> lines) {
    Map<FormLine, FilledIn> entries = new LinkedHashMap<>();
    for (FormLine line : lines) {
      entries.put(line, entry(caseFile, line));
    }
    return new FormContent(
        FilledIn.held(caseFile.id()),
        caseFile.subjects().stream().map(Subject::name).map(FilledIn::held).toList(),
        entries,
        caseFile.evidence().stream().map(ListedPiece::of).toList());
  }

  /** What holds at a question: of an officer, what the matter's answer is unless it has its own. */
  static FilledIn entry(CaseFile caseFile, FormLine line) {
    return FilledIn.of(
        line.isOfMatter()
            ? caseFile.facts().get(line.fact())
            : caseFile.facts(caseFile.subjects().get(line.officer())).get(line.fact()));
  }

  /** It all as rows of texts, each with a word for what it is. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    officers.forEach(name -> rows.add(List.of("officer", name)));
    entries.forEach(
        (line, entry) -> {
          List<String> row = new ArrayList<>(List.of("line", line.mark()));
          row.addAll(entry.texts());
          rows.add(row);
        });
    for (ListedPiece piece : evidence) {
      List<String> row = new ArrayList<>(List.of("evidence", piece.id()));
      row.addAll(piece.texts());
      rows.add(row);
    }
    return rows;
  }

  /** By which it is known whether anybody altered it. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      put(digest, id);
      for (List<String> row : rows()) {
        put(digest, String.valueOf(row.size()));
        row.forEach(text -> put(digest, text));
      }
      return "sha256-" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
