package rongcuo.cli.interview;

import rongcuo.language.Bilingual;

/** A question before the facts. */
interface OpeningStep {

  Bilingual label();

  /** What stands in the file; empty if nothing does. */
  String shown();

  /** What the list of answers says of it; empty if it is left out. */
  default String listed() {
    return shown();
  }

  Move ask();
}
