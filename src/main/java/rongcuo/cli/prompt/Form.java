package rongcuo.cli.prompt;

import java.util.List;
import java.util.function.Supplier;

/**
 * Blanks that are filled in together, one of them in hand. What is put into one may bring others,
 * or take them away.
 */
public final class Form {

  /** How its blanks look. */
  public enum Look {
    /** A name, and what stands there behind it. */
    FIELDS,
    /** The same, where what stands there is the row of a table. */
    ROWS,
    /** What stands there, and a statement behind it; letters call actions. */
    ANSWERS
  }

  private final Supplier<? extends List<? extends FormBlank>> blanks;
  private final Look look;
  private final Supplier<List<String>> legend;
  private int at;

  /**
   * A form.
   *
   * @param blanks as they now are
   * @param at the blank in hand at the beginning
   * @param legend what explains what can be filled in
   */
  public Form(
      Supplier<? extends List<? extends FormBlank>> blanks,
      int at,
      Look look,
      Supplier<List<String>> legend) {
    this.blanks = blanks;
    this.at = at;
    this.look = look;
    this.legend = legend;
  }

  public static Form of(Supplier<? extends List<? extends FormBlank>> blanks, int at) {
    return new Form(blanks, at, Look.FIELDS, List::of);
  }

  List<? extends FormBlank> blanks() {
    return blanks.get();
  }

  Look look() {
    return look;
  }

  List<String> legend() {
    return legend.get();
  }

  /** The place of the blank in hand. */
  public int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  /** Whether a blank is in hand; behind the last one, none is. */
  boolean isOpen() {
    return at < blanks().size();
  }

  FormBlank blank() {
    return blanks().get(at);
  }
}
