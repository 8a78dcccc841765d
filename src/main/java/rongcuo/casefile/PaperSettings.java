package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an office wants the documents of its cases.
 *
 * @param calledByIds whether their files are called by ids, as programs like it
 * @param folderPerCase whether those of a case stand in a folder of their own
 * @param full whether everything that was found stands in an annex
 * @param joint whether several officers decided on together have one decision
 * @param openToGroup whether colleagues of the same group may read new files
 */
public record PaperSettings(
    boolean calledByIds,
    boolean folderPerCase,
    boolean full,
    boolean joint,
    boolean openToGroup,
    Stationery stationery) {

  public static final PaperSettings NONE =
      new PaperSettings(false, false, false, false, false, Stationery.PLAIN);

  /**
   * What papers with a number of their own bear besides their text (GB/T 9704-2012).
   *
   * @param letterhead 发文机关标志, in red at the head; null if they have none
   * @param signatory 签发人 of those that go to a body above; null if nobody is named
   * @param copies 抄送机关
   * @param printer 印发机关; null if it is not told
   */
  public record Stationery(
      @Nullable String letterhead,
      @Nullable String signatory,
      List<String> copies,
      @Nullable String printer) {

    /** The same of a paper that goes to whom it is addressed to and nobody else. */
    public Stationery withoutCopies() {
      return new Stationery(letterhead, signatory, List.of(), printer);
    }

    public static final Stationery PLAIN = new Stationery(null, null, List.of(), null);
  }

  private static final Word.Table<Boolean> NAMES =
      new Word.Table<>(
          "document-names", new Word<>("chinese", "中文", false), new Word<>("id", "代码", true));

  private static final Word.Table<Boolean> FORMS =
      new Word.Table<>(
          "document-forms", new Word<>("short", "正文", false), new Word<>("full", "附明细", true));

  private static final Word.Table<Boolean> ACCESS =
      new Word.Table<>(
          "document-access", new Word<>("owner", "本人", false), new Word<>("group", "同组", true));

  static Shape.Fields shape() {
    return CaseShape.fields(
        "文书设置",
        "the settings of documents",
        CaseShape.optional("names", "文件名", new Shape.OneOf(NAMES)),
        CaseShape.optional("folder-per-case", "每案一个文件夹", new Shape.OneOf(CaseWords.YES_NO)),
        CaseShape.optional("form", "详略", new Shape.OneOf(FORMS)),
        CaseShape.optional("joint", "合并决定书", new Shape.OneOf(CaseWords.YES_NO)),
        CaseShape.optional("access", "访问权限", new Shape.OneOf(ACCESS)),
        CaseShape.optional("letterhead", "发文机关标志", CaseShape.LINE),
        CaseShape.optional("signatory", "签发人", CaseShape.LINE),
        CaseShape.optional("copies", "抄送", new Shape.ListOf(CaseShape.LINE, true)),
        CaseShape.optional("printed-by", "印发机关", CaseShape.LINE));
  }

  static PaperSettings of(CheckedMapping settings) {
    return new PaperSettings(
        Boolean.TRUE.equals(settings.word("names", NAMES)),
        Boolean.TRUE.equals(settings.word("folder-per-case", CaseWords.YES_NO)),
        Boolean.TRUE.equals(settings.word("form", FORMS)),
        Boolean.TRUE.equals(settings.word("joint", CaseWords.YES_NO)),
        Boolean.TRUE.equals(settings.word("access", ACCESS)),
        new Stationery(
            settings.text("letterhead"),
            settings.text("signatory"),
            settings.texts("copies"),
            settings.text("printed-by")));
  }
}
