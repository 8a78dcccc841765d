package rongcuo.steps.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** By when a duty is to be done. */
public sealed interface Due {

  /** The day; null if there is none to name. */
  default @Nullable LocalDate date() {
    return null;
  }

  /** In words. */
  Bilingual label();

  /** On a day at the latest, that day included. */
  record On(LocalDate date) implements Due {
    @Override
    public Bilingual label() {
      return new Bilingual(date.toString(), date.toString());
    }
  }

  /** Promptly (及时), and due from the first day. */
  record AtOnce() implements Due {
    @Override
    public Bilingual label() {
      return new Bilingual("及时", "promptly");
    }
  }

  /** Promptly (及时), with no time set that a delay could be measured by. */
  record Promptly() implements Due {
    @Override
    public Bilingual label() {
      return new Bilingual("及时（本办法未规定具体期限）", "promptly (the regulation sets no exact time)");
    }
  }

  /** The regulation sets no time. */
  record NotFixed() implements Due {
    @Override
    public Bilingual label() {
      return new Bilingual("本办法未规定期限", "no time set by the regulation");
    }
  }

  /**
   * A day that cannot be counted from what is known.
   *
   * @param reason what is missing and how to mend it
   */
  record Uncountable(Bilingual reason) implements Due {
    @Override
    public Bilingual label() {
      return new Bilingual("期限未能计算", "not counted");
    }
  }
}
