package rongcuo.cli.decide;

import rongcuo.language.Bilingual;
import rongcuo.steps.art14.Draft;

/** The decision on the officer before, of which reasons and number may be taken over. */
record Earlier(Bilingual name, Draft draft) {}
