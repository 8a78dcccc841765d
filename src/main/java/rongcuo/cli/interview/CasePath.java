package rongcuo.cli.interview;

import java.nio.file.Files;
import java.nio.file.Path;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.CaseNumber;
import rongcuo.cli.frame.UsageException;

/** The place that is named for a case, begun or not. */
final class CasePath {

  private CasePath() {}

  /** Refuses what neither is a case file nor can be one. */
  static void refuseWhatIsNoCase(Path path) {
    if (CaseFolder.isReporterFile(path)) {
      throw new UsageException(
          "这是载有举报人身份的文件，不是案件文件。", "That file holds a reporter's identity; it is no case.");
    }
    if (Files.isDirectory(path)) {
      throw new UsageException(
          "{0} 是文件夹，请给出其中的一个案件文件。", "{0} is a folder; name one case file in it.", path.toString());
    }
    String name = String.valueOf(path.getFileName());
    if (!Files.exists(path) && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
      throw new UsageException(
          "新的案件文件名应以 .yaml 结尾，现为“{0}”。", "A new case file ends in .yaml, not \"{0}\".", name);
    }
    if (!Files.exists(path) && CaseNumber.isReserved(name)) {
      throw new UsageException(
          "“{0}”是 Windows 保留的设备名，不能作案件文件名；请换一个名称。",
          "\"{0}\" is the name of a device under Windows, where no file can have it; choose"
              + " another.",
          name);
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException("没有文件夹 {0}。", "There is no folder {0}.", folder.toString());
    }
  }
}
