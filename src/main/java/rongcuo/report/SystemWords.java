package rongcuo.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * The kinds of trouble with files, by the words in which Linux and Windows (in English and Chinese)
 * tell them, for which the platform has no types.
 */
public enum SystemWords {
  READ_ONLY(
      new Bilingual("所在的磁盘或者文件夹是只读的，请换一个位置。", "the disk cannot be written to; use another place."),
      "read-only file system",
      "media is write protected",
      "写保护"),
  DENIED(
      new Bilingual(
          "没有读写权限，请核对文件权限或者换一个位置。",
          "permission denied; check the file's permissions or use another place."),
      "permission denied",
      "operation not permitted",
      "access is denied",
      "拒绝访问"),
  FULL(
      new Bilingual("磁盘已满，请腾出空间后重试。", "the disk is full; make room and try again."),
      "no space left",
      "disk quota exceeded",
      "not enough space on the disk",
      "磁盘空间不足"),
  IN_USE(
      new Bilingual(
          "文件正被其他程序（例如 Word、WPS）使用，请在那里关闭后重试。",
          "another program, such as Word or WPS, has the file open; close it there and try again."),
      "being used by another process",
      "has locked a portion",
      "text file busy",
      "resource busy",
      "另一个程序正在使用",
      "另一个程序已锁定"),
  FOLDER(
      new Bilingual(
          "这是文件夹，此处需要的是文件；请核对路径。", "this is a folder where a file is needed; check the path."),
      "is a directory"),
  NO_FOLDER(
      new Bilingual(
          "路径中有一段是文件而不是文件夹，请核对路径。", "a part of the path is a file and no folder; check the path."),
      "not a directory",
      "directory name is invalid",
      "目录名称无效"),
  NOT_EMPTY(new Bilingual("文件夹不是空的。", "the folder is not empty."), "directory not empty", "目录不是空的"),
  EXISTS(new Bilingual("文件已经存在。", "the file exists already."), "file exists", "文件已存在"),
  MISSING(
      new Bilingual("没有这个文件或者文件夹，请核对路径。", "no such file or folder; check the path."),
      "no such file or directory",
      "cannot find the file",
      "cannot find the path",
      "找不到指定的"),
  NAME_TOO_LONG(
      new Bilingual(
          "文件名或者路径太长（文件名一般只允许 255 字节，约 85 个汉字），没有写出；请改用较短的名称。",
          "the name or the path is too long (most systems take 255 bytes for a name); nothing was"
              + " written, choose a shorter one."),
      "name too long",
      "extension is too long",
      "扩展名太长"),
  TOO_LARGE(
      new Bilingual("超过了系统允许的文件大小，没有写出。", "it would be larger than the system allows files to be."),
      "file too large"),
  LOOP(
      new Bilingual("符号链接指向自身，请核对。", "its symbolic link leads to itself; check it."),
      "too many levels of symbolic links"),
  TOO_MANY_OPEN(
      new Bilingual(
          "系统同时打开的文件太多，请关闭一些程序后重试。",
          "too many files are open on this computer; close some programs and try again."),
      "too many open files"),
  DEVICE(
      new Bilingual(
          "磁盘或者存储设备读写出错，请检查设备，或者换一个位置重试。",
          "the disk or device failed; check it, or try again in another place."),
      "input/output error",
      "i/o device error",
      "data error",
      "no such device",
      "device is not ready",
      "i/o 设备错误",
      "设备未就绪"),
  NETWORK(
      new Bilingual(
          "网络文件夹的连接已经断开，请重新连接后重试。",
          "the connection to the network folder is lost; connect it again and retry."),
      "stale file handle",
      "stale nfs",
      "host is down",
      "endpoint is not connected",
      "network name is no longer available",
      "network path was not found",
      "网络名不再可用",
      "找不到网络路径"),
  READER_GONE(
      new Bilingual("接收结果的程序已经结束。", "the program that reads the results has ended."),
      "broken pipe",
      "pipe is being closed",
      "管道正在被关闭"),
  NOT_SUPPORTED(
      new Bilingual(
          "所在的磁盘不支持这项操作，请换一个位置。", "the disk does not support this operation; use another place."),
      "not supported",
      "function not implemented",
      "cross-device link"),
  NAME_REFUSED(
      new Bilingual(
          "系统不接受这个文件名或者位置，请改名或者换一个位置。", "the system does not take this name or place; change it."),
      "invalid argument",
      "illegal byte sequence",
      "name, directory name, or volume label syntax is incorrect",
      "卷标语法不正确"),
  CUT_OFF(
      new Bilingual("文件不完整，内容在中途结束。", "the file is not whole; it ends in the middle."),
      "unexpected end"),
  ENCODING(
      new Bilingual(
          "文字编码无法识别，请用编辑器另存为 UTF-8。",
          "its encoding is not recognised; save it as UTF-8 with an editor."),
      "input length =");

  private final Bilingual text;
  private final String[] signs;

  SystemWords(Bilingual text, String... signs) {
    this.text = text;
    this.signs = signs;
  }

  /** The trouble in the words of this program. */
  Bilingual text() {
    return text;
  }

  /** The kind that the system's words tell; null if they are not known. */
  public static @Nullable SystemWords of(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    for (SystemWords kind : values()) {
      for (String sign : kind.signs) {
        if (lower.contains(sign)) {
          return kind;
        }
      }
    }
    return null;
  }
}
