package rongcuo.cli.amend;

import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Word;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.Value;
import rongcuo.cli.frame.Values;
import rongcuo.language.Bilingual;
import rongcuo.report.Labels;

/** What a person may give for a typed key of a case file; nothing takes away what stands there. */
record KeyValue(Key<?> key) implements Value<String> {

  /** An option that is called after the key. */
  static Option<String> option(Key<?> key) {
    return new Option<>(List.of("--" + key.english()), new KeyValue(key), key.name(), false, false);
  }

  @Override
  public Bilingual label() {
    return key.kind() == Key.Kind.DATE ? Values.DATE.label() : Values.TEXT.label();
  }

  @Override
  public String read(Bilingual name, String text) {
    if (text.isBlank()) {
      return "";
    }
    return switch (key.kind()) {
      case DATE -> Values.DATE.read(name, text).toString();
      case WORD -> word(name, text.strip());
      case NUMBER -> number(name, text.strip());
      case LINE -> text.strip();
      case TEXT, LINES, TEXTS, PARTS -> text;
    };
  }

  private static String number(Bilingual name, String text) {
    return Values.number("N", "N", 1, 999_999).read(name, text).toString();
  }

  private String word(Bilingual name, String text) {
    List<String> known = new ArrayList<>();
    List<Bilingual> listed = new ArrayList<>();
    for (Word<?> word : key.words()) {
      if (word.accepted().contains(text)) {
        return word.english();
      }
      known.add(word.english());
      known.add(word.chinese());
      listed.add(Labels.withId(meaning(word), word.english()));
    }
    throw Arguments.notOneOf(name, text, known, listed);
  }

  private static Bilingual meaning(Word<?> word) {
    return new Bilingual(word.chinese(), word.english());
  }

  @Override
  public Offer offer(Typed typed) {
    if (key == CaseKeys.EVIDENCE_FILE) {
      return Offer.FILES;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Word<?> word : key.words()) {
      candidates.add(new Candidate(word.english(), meaning(word)));
    }
    return Offer.words(candidates);
  }
}
