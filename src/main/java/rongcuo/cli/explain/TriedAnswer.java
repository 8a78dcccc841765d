package rongcuo.cli.explain;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.NearestWord;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Pairs;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Wordlist;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.report.Invocation;

/** An answer that is tried out: {@code fact=answer}. */
record TriedAnswer(Fact fact, Truth answer) {

  static final Pairs<TriedAnswer> VALUE = new Pair();

  private static final class Pair extends Pairs<TriedAnswer> {

    @Override
    public Bilingual label() {
      return new Bilingual("事实=回答", "fact=answer");
    }

    @Override
    protected Wordlist<Fact> keys() {
      return Wordlist.of(Fact.values(), Fact::id, Fact::label).alsoInChinese();
    }

    @Override
    protected Offer offer(String key, Typed typed) {
      return Wordlist.of(Truth.values(), Truth::id, Truth::label).alsoInChinese().offer(typed);
    }

    @Override
    public TriedAnswer read(Bilingual name, String text) {
      String[] parts = text.split("[=＝]", 2);
      Fact fact = fact(name, parts[0].strip());
      Truth answer = parts.length < 2 ? null : Truth.ofSpelling(parts[1].strip());
      if (answer == null) {
        throw new UsageException(
            "{0} 应写作“事实=是”“事实=否”或者“事实=不详”，现为“{1}”。",
            "{0} takes \"fact=yes\", \"fact=no\" or \"fact=unknown\", not \"{1}\".", name, text);
      }
      return new TriedAnswer(fact, answer);
    }

    private Fact fact(Bilingual name, String asked) {
      @Nullable Fact fact = keys().find(asked);
      if (fact == null) {
        throw new UsageException(
            "{3}：没有“{0}”这项事实，事实的名称和代码见 {2} schema 的输出。{1}",
            "{3}: there is no fact \"{0}\"; {2} schema prints them all.{1}",
            asked,
            NearestWord.nearMiss(asked, keys().known()),
            Invocation.program(),
            name);
      }
      return fact;
    }
  }
}
