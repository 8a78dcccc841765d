package rongcuo.statute;

import java.util.Collection;
import java.util.List;

/**
 * The items that a case relies on ({@code claims}). An item that is not claimed counts as not
 * established. Immutable.
 *
 * @param bits the claimed items by {@link Provision#ordinal()}
 */
public record Claims(long bits) {

  public static final Claims NONE = new Claims(0);

  public static final Claims ALL = of(Provision.claimable());

  /**
   * The claims of these items.
   *
   * @throws IllegalArgumentException if one of them cannot be claimed
   */
  public static Claims of(Collection<Provision> items) {
    long bits = 0;
    for (Provision item : items) {
      if (!item.isClaimable()) {
        throw new IllegalArgumentException("no item that can be claimed: " + item.id());
      }
      bits |= 1L << item.ordinal();
    }
    return new Claims(bits);
  }

  public boolean has(Provision item) {
    return (bits >>> item.ordinal() & 1) != 0;
  }

  /** The claimed items in the order of the text. */
  public List<Provision> toList() {
    return Provision.claimable().stream().filter(this::has).toList();
  }
}
