package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table against a map, past several of its sizes. */
final class NodeTableTest {

  @Test
  void findsWhatWasPutAndNothingElse() {
    Random random = new Random(5);
    NodeTable table = new NodeTable();
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = i % 2 == 0 ? i : random.nextLong() >>> 1;
      assertThat(table.get(key)).isEqualTo(map.getOrDefault(key, NodeTable.NONE));
      if (map.putIfAbsent(key, i) == null) {
        table.put(key, i);
      }
    }
    map.forEach((key, node) -> assertThat(table.get(key)).isEqualTo(node));
    assertThat(table.get(-2L >>> 1)).isEqualTo(NodeTable.NONE);
  }
}
