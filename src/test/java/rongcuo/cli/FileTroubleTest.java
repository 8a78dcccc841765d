package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;

/** What goes wrong with files is told in the user's words, of the user's files. */
final class FileTroubleTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Is a directory, 这是文件夹",
    "Not a directory, 是文件而不是文件夹",
    "Permission denied, 没有读写权限",
    "Operation not permitted, 没有读写权限",
    "Read-only file system, 只读",
    "Input/output error, 读写出错",
    "Broken pipe, 接收结果的程序已经结束",
    "File name too long, 太长",
    "File too large, 系统允许的文件大小",
    "No space left on device, 磁盘已满",
    "Disk quota exceeded, 磁盘已满",
    "Too many open files, 同时打开的文件太多",
    "Too many levels of symbolic links, 符号链接",
    "Stale file handle, 网络文件夹",
    "Transport endpoint is not connected, 网络文件夹",
    "Device or resource busy, 其他程序",
    "Text file busy, 其他程序",
    "Invalid argument, 不接受这个文件名",
    "Operation not supported, 不支持这项操作",
    "Invalid cross-device link, 不支持这项操作",
    "'The process cannot access the file because it is being used by another process', Word、WPS",
    "'The process cannot access the file because another process has locked a portion of the file',"
        + " Word、WPS",
    "另一个程序正在使用此文件，进程无法访问。, Word、WPS",
    "拒绝访问。, 没有读写权限",
    "系统找不到指定的路径。, 没有这个文件",
    "The specified network name is no longer available, 网络文件夹",
    "The device is not ready, 存储设备",
    "Something nobody foresaw, 系统的说明是“Something nobody foresaw”",
  })
  void theSystemsWordsAreTranslated(String system, String said) {
    for (IOException cause :
        List.of(new IOException(system), new FileSystemException("a.yaml", null, system))) {
      Bilingual reason = FileTrouble.reason(cause);
      assertThat(reason.chinese()).contains(said);
      assertNoFaults(reason);
    }
  }

  static List<IOException> causes() {
    return List.of(
        new NoSuchFileException("a.yaml"),
        new AccessDeniedException("a.yaml"),
        new FileAlreadyExistsException("a.yaml"),
        new FileSystemLoopException("a.yaml"),
        new NotDirectoryException("a.yaml"),
        new DirectoryNotEmptyException("a.yaml"),
        new EOFException(),
        new EOFException("Unexpected end of ZLIB input stream"),
        new MalformedInputException(1),
        new IOException(),
        new FileSystemException("a.yaml"),
        new FileSystemException(null));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void eachTypeOfFailureIsTranslated(IOException cause) {
    assertNoFaults(FileTrouble.of(cause));
    assertThat(FileTrouble.reason(cause).chinese()).doesNotContain("系统的说明");
  }

  @ParameterizedTest
  @CsvSource({
    "out/.rongcuo-123.tmp, '', out",
    "out/.rongcuo-123.tmp, out/决定书.docx, out/决定书.docx",
    "out/.a.yaml.tmp, out/a.yaml, out/a.yaml",
    "out/.a.yaml.tmp, '', out/a.yaml",
    "out/a.yaml.lock, '', out/a.yaml",
    "out/a.yml.lock, '', out/a.yml",
    "out/own.tmp, '', out/own.tmp",
    "a.yaml, b.yaml, a.yaml",
  })
  void aTemporaryFileIsNeverNamed(String file, String other, String said) {
    FileSystemException cause =
        new FileSystemException(file, other.isEmpty() ? null : other, "Input/output error");
    assertThat(FileTrouble.of(cause).chinese()).startsWith(said + "：");
  }

  @Test
  void wordsInANameAreNoReason() {
    FileSystemException cause =
        new FileSystemException("Is a directory.yaml", null, "Permission denied");
    assertThat(FileTrouble.of(cause).chinese()).contains("没有读写权限");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate cases/flood.yaml --out FOLDER, FOLDER",
    "evaluate cases/flood.yaml/x, cases/flood.yaml/x",
    "evaluate cases/flood.yaml --out cases/flood.yaml/x, cases/flood.yaml/x",
    "evaluate cases/flood.yaml --out FOLDER/no/x, FOLDER/no/x",
    "--config FOLDER evaluate cases/flood.yaml, FOLDER",
    "--config FOLDER/no evaluate cases/flood.yaml, FOLDER/no",
    "duties cases/flood.yaml --holidays FOLDER, FOLDER",
    "duties cases/flood.yaml --holidays FOLDER/no, FOLDER/no",
    "notice cases/flood.yaml decision --templates FOLDER/own --out-dir FOLDER/out, FOLDER/own",
    "notice cases/flood.yaml decision --out-dir cases/flood.yaml, cases/flood.yaml",
    "record cases/flood.yaml/x notified, cases/flood.yaml/x",
    "decide FOLDER/no.yaml, FOLDER/no.yaml",
  })
  void whatCannotBeReadOrWrittenIsNamed(String line, String named) throws IOException {
    Files.createDirectories(folder.resolve("own/decision.txt"));
    String[] arguments = line.replace("FOLDER", folder.toString()).split(" ");
    Program.Result result = Program.run(arguments);
    assertThat(result.status()).isEqualTo(ExitStatus.FILE_TROUBLE);
    assertThat(result.err()).contains(named.replace("FOLDER", folder.toString()));
    assertThat(Wording.faultsOfChinese(result.err())).as(result.err()).isEmpty();
  }

  private static void assertNoFaults(Bilingual text) {
    assertThat(Wording.faultsOfChinese(text.chinese())).isEmpty();
    String english = text.english().replaceAll("\"[^\"]*\"", "");
    assertThat(Wording.faultsOfEnglish(english, "")).isEmpty();
  }
}
