package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that people bring besides cases, in whatever Windows editors write; and dates in options.
 */
class OtherEncodingsTest {

  @TempDir Path folder;

  private Path write(String name, String text, String encoding) throws IOException {
    String mark = encoding.endsWith(" BOM") ? "\uFEFF" : "";
    Charset charset = Charset.forName(encoding.replace(" BOM", ""));
    return Files.write(folder.resolve(name), (mark + text).getBytes(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM", "GB18030"})
  void everyFileThatPeopleBringIsReadAlike(String encoding) throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Path holidays = write("放假.txt", "年 2031 预告" + end + "休 2031年1月1日 # 元旦" + end, encoding);
      Program.Result duties =
          Program.run("duties", "cases", "--on", "2026-05-04", "--holidays", holidays.toString());
      assertThat(duties.status()).as(duties.err()).isZero();
      Path config =
          write(
              "config.yaml",
              "schema: rongcuo/config/1" + end + "readings: {minor-breach: excused}  # 本单位" + end,
              encoding);
      Program.Result evaluated =
          Program.run("--config", config.toString(), "evaluate", "cases/flood.yaml");
      assertThat(evaluated.status()).as(evaluated.err()).isZero();
      Path templates = Files.createDirectories(folder.resolve("模板"));
      String template = Files.readString(Path.of("templates/decision.txt")).replace("\n", end);
      write("模板/decision.txt", template, encoding);
      Program.Result made =
          Program.run(
              "notice",
              "cases/flood.yaml",
              "decision",
              "--templates",
              templates.toString(),
              "--format",
              "txt",
              "--force",
              "--out-dir",
              folder.resolve("out").toString());
      assertThat(made.status()).as(made.err()).isZero();
      boolean other = !encoding.startsWith("UTF-8");
      for (Program.Result result : List.of(duties, evaluated, made)) {
        assertThat(result.err().contains("已按此读取")).as(result.err()).isEqualTo(other);
      }
    }
  }

  @Test
  void bytesOfNoEncodingAreTold() throws IOException {
    Path holidays = Files.write(folder.resolve("h.txt"), new byte[] {'#', (byte) 0xFF, '\n'});
    Program.Result result = Program.run("duties", "cases", "--holidays", holidays.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("h.txt:1:2").contains("编码");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-04",
        "2026/5/4",
        "2026.5.4",
        "20260504",
        "2026年5月4日",
        "２０２６年５月４日",
        " 2026-5-4"
      })
  void anOptionTakesADateAsPeopleWriteIt(String date) {
    Program.Result plain = Program.run("duties", "cases", "--on", "2026-05-04");
    Program.Result result = Program.run("duties", "cases", "--on", date);
    assertThat(result).isEqualTo(plain);
  }

  @Test
  void anOptionWithoutAYearSaysHowItIsRead() {
    int year = LocalDate.now().getYear();
    for (List<String> command :
        List.of(
            List.of("duties", "cases", "--on", "5月4日"),
            List.of("trends", "cases", "--on=5月4日"),
            List.of("ledger", "cases", "--on=５月４号"))) {
      Program.Result result = Program.run(command.toArray(String[]::new));
      assertThat(result.status()).as(result.err()).isZero();
      assertThat(result.err()).contains("没有写年份，按 " + year + "-05-04 处理");
    }
  }

  @Test
  void aCaseFileIsToldTheFormThatItNeeds() throws IOException {
    for (String date : List.of("2026/3/8", "2026年3月8日", "20260308", "2026-3-8")) {
      Path file =
          write(
              "c.yaml",
              "schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nincident: {date: "
                  + date
                  + "}\n",
              "UTF-8");
      Program.Result result = Program.run("check", file.toString());
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err() + result.out()).contains("应写作 2026-03-08。");
    }
  }
}
