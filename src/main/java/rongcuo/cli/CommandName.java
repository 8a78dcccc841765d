package rongcuo.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** The commands by name; each is made only when it is called. */
enum CommandName {
  EVALUATE(
      "evaluate",
      new Bilingual("评估案件文件或者文件夹，给出结论及依据", "assess case files and folders of them"),
      EvaluateCommand::new),
  CHECK(
      "check",
      new Bilingual("校验案件文件，不作评估", "validate case files without assessing them"),
      CheckCommand::new),
  NOTICE("notice", new Bilingual("制作案件的各类文书", "write the documents of a case"), NoticeCommand::new),
  LAW(
      "law",
      new Bilingual("查看、检索实施办法条文及对应规则", "show or search the regulation and its rules"),
      LawCommand::new),
  SCHEMA(
      "schema",
      new Bilingual("输出案件文件的 JSON Schema", "print the JSON Schema of case files"),
      SchemaCommand::new);

  private final String id;
  private final Bilingual summary;
  private final Supplier<Command> maker;

  CommandName(String id, Bilingual summary, Supplier<Command> maker) {
    this.id = id;
    this.summary = summary;
    this.maker = maker;
  }

  String id() {
    return id;
  }

  Bilingual summary() {
    return summary;
  }

  Command make() {
    return maker.get();
  }

  /** The command with this name; null if there is none. */
  static @Nullable CommandName byId(String id) {
    for (CommandName name : values()) {
      if (name.id.equals(id)) {
        return name;
      }
    }
    return null;
  }
}
