package rongcuo.cli.prompt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** What can be done at a question besides answering it: by a key, or by a word on a line. */
public enum Action {
  HELP('?', new Bilingual("帮助", "help"), "帮助", "help"),
  WHY('w', new Bilingual("为什么问", "why"), "为什么", "为何", "why"),
  EVIDENCE('e', new Bilingual("证据", "evidence"), "证据", "evidence"),
  NOTE('m', new Bilingual("备注", "note"), "备注", "note"),
  DISPUTE('d', new Bilingual("争议", "dispute"), "争议", "反证", "dispute"),
  BACK('b', new Bilingual("返回", "back"), "返回", "上一步", "back"),
  ANSWERS('l', new Bilingual("修改已答", "change an answer"), "修改", "目录", "answers", "change"),
  AMEND('c', new Bilingual("增改删", "add, correct, remove"), "增改", "增改删", "名单", "amend"),
  SKIP('s', new Bilingual("跳过", "skip"), "跳过", "skip"),
  LEAVE('q', new Bilingual("保存并离开", "save and leave"), "离开", "退出", "quit", "leave", "exit"),

  SEARCH('/', new Bilingual("查找", "search"), "查找", "搜索", "search", "find"),
  NEW('n', new Bilingual("新建案件", "new case"), "新建", "new"),
  AGAIN('r', new Bilingual("重新读取", "read again"), "重读", "刷新", "again", "refresh"),

  /** Leaving where there is nothing to save. */
  CLOSE('q', new Bilingual("离开", "leave"), "离开", "退出", "quit", "leave", "exit"),

  /** Leaving where nothing is saved before the end. */
  ABANDON(
      'q',
      new Bilingual("放弃，不写入文件", "give up, write nothing"),
      "离开",
      "退出",
      "quit",
      "leave",
      "exit");

  private final char key;
  private final Bilingual label;
  private final List<String> words;

  Action(char key, Bilingual label, String... words) {
    this.key = key;
    this.label = label;
    this.words = List.of(words);
  }

  /** The key that calls it where keys are read, and its short word on a line. */
  public char key() {
    return key;
  }

  /** Whether it explains the question, and leaves everything as it is. */
  boolean explains() {
    return this == HELP || this == WHY;
  }

  /** Whether words behind it on a line are what it asks for. */
  boolean takesWords() {
    return this == NOTE || this == EVIDENCE || this == DISPUTE;
  }

  String hint(Language language) {
    return key + " " + label.in(language);
  }

  /**
   * The action that a word on a line calls, one that can be had sooner than one that cannot; null
   * if it calls none.
   */
  static @Nullable Action byWord(String word, Set<Action> offered) {
    Action other = null;
    for (Action action : values()) {
      if (word.equals(String.valueOf(action.key)) || action.words.contains(word)) {
        if (offered.contains(action)) {
          return action;
        }
        other = other == null ? action : other;
      }
    }
    return other;
  }
}
