package rongcuo.reasoning;

import rongcuo.facts.Answers;

/** The values of all variables in a situation, as bits, so that many are read quickly. */
final class VariableValues {

  static final byte NO = 0;
  static final byte YES = 1;
  static final byte FREE = 2;

  /** Where the bits of each kind of variable begin; facts take two words. */
  static final int FACTS = 0;

  static final int CHOICES = 128;
  static final int CLAIMS = 192;

  /** How many bits there are in all. */
  static final int BITS = 256;

  static final VariableValues ALL_FREE = new VariableValues(new long[4], new long[4]);

  private final long[] yes;
  private final long[] no;

  private VariableValues(long[] yes, long[] no) {
    this.yes = yes;
    this.no = no;
  }

  VariableValues(Situation situation) {
    Answers answers = situation.answers();
    long chosen = situation.readings().chosen();
    long claimed = situation.claims().bits();
    yes = new long[] {answers.yes().low(), answers.yes().high(), chosen, claimed};
    no = new long[] {answers.no().low(), answers.no().high(), ~chosen, ~claimed};
  }

  /** The value of the variable with this bit; free for an open fact alone. */
  byte of(int bit) {
    int word = bit >>> 6;
    if ((yes[word] >>> bit & 1) != 0) {
      return YES;
    }
    return (no[word] >>> bit & 1) != 0 ? NO : FREE;
  }

  /** The same values but for the choices of readings, which are free. */
  VariableValues withReadingsFree() {
    VariableValues free = new VariableValues(yes.clone(), no.clone());
    free.yes[CHOICES >>> 6] = 0;
    free.no[CHOICES >>> 6] = 0;
    return free;
  }
}
