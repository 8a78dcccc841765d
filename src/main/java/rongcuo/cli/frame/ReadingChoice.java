package rongcuo.cli.frame;

import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;

/** A reading and how it is read: {@code id=value}. */
public final class ReadingChoice extends Pairs<Choice> {

  @Override
  public Bilingual label() {
    return new Bilingual("id=value", "id=value");
  }

  @Override
  protected Wordlist<Reading> keys() {
    return ids().alsoInChinese();
  }

  private static Wordlist<Reading> ids() {
    return Wordlist.of(Reading.values(), Reading::id, Reading::label);
  }

  @Override
  protected Offer offer(String key, Typed typed) {
    Reading reading = Reading.byId(key);
    return reading == null ? Offer.NOTHING : choices(reading).offer(typed);
  }

  private static Wordlist<Choice> choices(Reading reading) {
    return Wordlist.of(reading.choices(), Choice::id, Choice::meaning);
  }

  @Override
  public Choice read(Bilingual name, String text) {
    int equals = text.indexOf('=');
    String id = equals < 0 ? text : text.substring(0, equals);
    Reading reading = Reading.byId(id);
    if (reading == null) {
      throw ids().refusal(name, id);
    }
    String value = equals < 0 ? "" : text.substring(equals + 1);
    Choice choice = reading.choice(value);
    if (choice == null) {
      throw choices(reading)
          .withMeanings()
          .refusal(new Bilingual("{1} 中的“{0}”", "\"{0}\" by {1}").with(id, name), value);
    }
    return choice;
  }
}
