package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.Key;
import rongcuo.cli.frame.EntryCommand;
import rongcuo.steps.Steps;

/** What a message says is to be typed for a key can be typed. */
class EntryCommandTest {

  static Stream<Key<?>> keys() {
    return Steps.events().stream()
        .filter(event -> !event.isOfOneSubject())
        .flatMap(event -> event.ownKeys().stream())
        .filter(key -> !key.section().english().isEmpty())
        .filter(key -> EntryCommand.of(key.path(), Path.of("a.yaml")) != null)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theCommandIsUnderstood(Key<?> key) {
    String command = Objects.requireNonNull(EntryCommand.of(key.path(), Path.of("none.yaml")));
    List<String> words = List.of(command.split(" "));
    Program.Result result =
        Program.run(
            Stream.concat(words.subList(1, words.size()).stream(), Stream.of("2024-05-01"))
                .toArray(String[]::new));
    assertThat(result.err()).doesNotContain("没有事件", "不用于记录", "未知");
  }
}
