package rongcuo.notice.findings;

/**
 * Whose case it is.
 *
 * @param institution whether that is an institution and no officer
 */
public record Party(String name, boolean institution) {

  /** Words about officers, fit for an institution if it is one. */
  String fitted(String words) {
    return institution ? words.replace("执法部门的执法人员", "执法部门的执法机构") : words;
  }
}
