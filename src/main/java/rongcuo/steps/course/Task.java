package rongcuo.steps.course;

import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/**
 * What somebody owes by a step.
 *
 * @param id of results and calendars
 */
public record Task(String id, Provision provision, Responsible responsible, Bilingual label) {}
