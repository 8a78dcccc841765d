package rongcuo.statute;

import java.util.List;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * A choice for every {@link Reading}: how the regulation is read in one assessment. Immutable.
 *
 * @param chosen the chosen {@link Choice}s as a set of bits, one a reading, by ordinal
 */
public record Readings(long chosen) {

  /** Each point as its words say or, where they allow two senses, as can best be defended. */
  public static final Readings DEFAULT =
      of(
          Choice.ITEMS_BY_THEMSELVES,
          Choice.ASSIGNED_FUNCTIONS_AS_ALTERNATIVE,
          Choice.ARTICLE_4_GROUND,
          Choice.SILENCE_OF_ALL,
          Choice.FORCE_MAJEURE_ANY,
          Choice.CONSTRAINT_ALTERNATIVE,
          Choice.URGENCY_ALTERNATIVE,
          Choice.DISTINCTIONS_AS_GATE,
          Choice.EXEMPTION_ON_CONDITIONS,
          Choice.PROHIBITED_BY_LAW_OR_REGULATION,
          Choice.NEITHER_LOSS_NOR_EFFECT,
          Choice.EITHER_BREACH_BARS,
          Choice.BEYOND_POWERS,
          Choice.MINOR_BREACH_BARS,
          Choice.ARTICLE_13_REACHES_TOLERANCE,
          Choice.NOTICE_IN_CALENDAR_DAYS,
          Choice.ARTICLE_15_ON_TOLERANCE,
          Choice.ARTICLE_16_ON_TOLERANCE,
          Choice.NOTICE_EITHER_WAY);

  /** Each point as unfavourable to the officer as its choices allow. */
  public static final Readings STRICT = DEFAULT.withExtremes(Preset.STRICT);

  /** Each point as favourable to the officer as its choices allow. */
  public static final Readings LENIENT = DEFAULT.withExtremes(Preset.LENIENT);

  /** A named choice for the readings that the conclusion depends on. */
  public enum Preset implements Identified {
    DEFAULT(new Bilingual("默认口径", "default readings")),
    STRICT(new Bilingual("从严口径", "strict readings")),
    LENIENT(new Bilingual("从宽口径", "lenient readings"));

    private final Bilingual label;

    Preset(Bilingual label) {
      this.label = label;
    }

    public Bilingual label() {
      return label;
    }

    private Readings readings() {
      return this == DEFAULT
          ? Readings.DEFAULT
          : this == STRICT ? Readings.STRICT : Readings.LENIENT;
    }
  }

  private static Readings of(Choice... choices) {
    long bits = 0;
    for (Choice choice : choices) {
      bits |= bit(choice);
    }
    return new Readings(bits);
  }

  /** Whether this choice is the one made for its reading. */
  public boolean has(Choice choice) {
    return (chosen & bit(choice)) != 0;
  }

  /** The choice made for a reading. */
  public Choice of(Reading reading) {
    for (Choice choice : reading.choices()) {
      if (has(choice)) {
        return choice;
      }
    }
    throw new IllegalStateException("no choice for " + reading.id());
  }

  /** These readings with one of them chosen otherwise. */
  public Readings with(Choice choice) {
    return new Readings((chosen & ~bits(choice.reading())) | bit(choice));
  }

  /**
   * These readings with those that the conclusion depends on as a preset has them; those that touch
   * only duties stay as they are.
   */
  public Readings with(Preset preset) {
    Readings result = preset.readings();
    for (Reading reading : Reading.values()) {
      if (reading.dutiesOnly()) {
        result = result.with(of(reading));
      }
    }
    return result;
  }

  private Readings withExtremes(Preset preset) {
    Readings result = this;
    for (Reading reading : Reading.values()) {
      if (reading.dutiesOnly()) {
        continue;
      }
      List<Choice> choices = reading.choices();
      result = result.with(choices.get(preset == Preset.STRICT ? 0 : choices.size() - 1));
    }
    return result;
  }

  private static long bits(Reading reading) {
    long bits = 0;
    for (Choice choice : reading.choices()) {
      bits |= bit(choice);
    }
    return bits;
  }

  private static long bit(Choice choice) {
    return 1L << choice.ordinal();
  }
}
