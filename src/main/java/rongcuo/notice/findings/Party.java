package rongcuo.notice.findings;

/**
 * Whose case it is.
 *
 * @param officers whether there are officers among them
 * @param institutions whether there are institutions
 */
public record Party(String name, boolean officers, boolean institutions) {

  /** Words about officers, fit for an institution if it is one. */
  String fitted(String words) {
    String who = officers ? "执法机构和执法人员" : "执法机构";
    return institutions ? words.replace("执法部门的执法人员", "执法部门的" + who) : words;
  }
}
