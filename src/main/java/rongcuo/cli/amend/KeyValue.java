package rongcuo.cli.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Word;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.Value;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;

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
      case WORD -> words().read(name, text.strip()).english();
      case NUMBER -> number(name, text.strip());
      case LINE -> text.strip();
      case TEXT, LINES, TEXTS, PARTS -> text;
    };
  }

  private static String number(Bilingual name, String text) {
    return Values.number("N", "N", 1, 999_999).read(name, text).toString();
  }

  private Wordlist<Word<?>> words() {
    return Wordlist.<Word<?>>of(key.words(), Word::english, KeyValue::meaning)
        .alsoInChinese()
        .orFoundBy(this::formerly);
  }

  /** The word that a text once was; null if it was none. */
  private @Nullable Word<?> formerly(String text) {
    for (Word<?> word : key.words()) {
      if (word.accepted().contains(text)) {
        return word;
      }
    }
    return null;
  }

  private static Bilingual meaning(Word<?> word) {
    return new Bilingual(word.chinese(), word.english());
  }

  @Override
  public Offer offer(Typed typed) {
    return key == CaseKeys.EVIDENCE_FILE ? Offer.FILES : words().offer(typed);
  }
}
