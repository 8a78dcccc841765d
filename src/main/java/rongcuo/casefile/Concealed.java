package rongcuo.casefile;

import java.nio.file.Path;
import java.util.List;
import rongcuo.confidentiality.Identity;

/**
 * What was kept back of a case when it was read (第十九条).
 *
 * @param reporter who reported; nobody if no file beside the case says it, or nobody looked
 * @param companions the files beside the case that say it
 * @param disclosures the texts that told it, before that was taken out of them
 */
public record Concealed(Identity reporter, List<Path> companions, List<Disclosure> disclosures) {

  static final Concealed NOTHING = new Concealed(Identity.NONE, List.of(), List.of());

  /** A serial number (发文号), which is as short as no contact is. */
  public static boolean isSerial(String text) {
    return text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
