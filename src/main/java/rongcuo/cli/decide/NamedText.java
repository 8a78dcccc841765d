package rongcuo.cli.decide;

import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Pairs;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;

/**
 * A text on one of several points: {@code id=text}. Whether the point is known is told with all
 * that speaks against a decision, not before.
 *
 * @param name the point as it was written
 */
record NamedText(String id, String name, String text) {

  static <T> Pairs<NamedText> of(Bilingual label, Wordlist<T> points) {
    return new Pairs<>() {

      @Override
      public Bilingual label() {
        return label;
      }

      @Override
      protected Wordlist<T> keys() {
        return points;
      }

      @Override
      protected Offer offer(String key, Typed typed) {
        return Offer.NOTHING;
      }

      @Override
      public NamedText read(Bilingual option, String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals).strip();
        String text = equals < 0 ? "" : pair.substring(equals + 1).strip();
        if (text.isEmpty()) {
          throw new UsageException(
              "{0} 应写作“名称=文字”，现为“{1}”。", "{0} takes \"NAME=TEXT\", not \"{1}\".", option, pair);
        }
        return new NamedText(points.idOf(name), name, text);
      }
    };
  }
}
