package rongcuo.cli.decide;

import rongcuo.steps.art14.Draft;

/** The decision on the officer before, of which reasons and number may be taken over. */
record Earlier(String name, Draft draft) {}
