package rongcuo.cli.frame;

/** Values of which each is a key, an equals sign and what the key is given. */
public abstract class Pairs<T> implements Value<T> {

  /** What may stand before the equals sign. */
  protected abstract Wordlist<?> keys();

  /** What may stand behind it. */
  protected abstract Offer offer(String key, Typed typed);

  @Override
  public final Offer offer(Typed typed) {
    int equals = typed.word().indexOf('=');
    if (equals >= 0) {
      String key = typed.word().substring(0, equals);
      Typed rest = new Typed(typed.word().substring(equals + 1), typed.caseName(), typed.before());
      return offer(key, rest).after(key + "=");
    }
    return keys().offer(typed).before("=");
  }
}
