package rongcuo.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Where a generator takes its decisions from: a seed, or the bytes that a coverage-guided fuzzer
 * varies. The same source gives the same decisions.
 */
final class Choices {

  private final IntUnaryOperator source;

  private Choices(IntUnaryOperator source) {
    this.source = source;
  }

  static Choices seeded(long seed) {
    return new Choices(new SplittableRandom(seed)::nextInt);
  }

  /** Decisions by bytes; past their end every decision is the first of its alternatives. */
  static Choices of(byte[] bytes) {
    int[] position = {0};
    return new Choices(
        bound -> {
          int value = 0;
          for (int reach = 1; reach < bound; reach <<= 8) {
            int next = position[0] < bytes.length ? bytes[position[0]++] & 0xFF : 0;
            value = value << 8 | next;
            if (reach >= 1 << 16) {
              break;
            }
          }
          return Integer.remainderUnsigned(value, bound);
        });
  }

  /** A number from 0 to one below the bound. */
  int below(int bound) {
    return source.applyAsInt(bound);
  }

  /** True about once in so many times, and never once the bytes are used up. */
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  <T> T of(List<T> alternatives) {
    return alternatives.get(below(alternatives.size()));
  }

  @SafeVarargs
  final <T> T of(T... alternatives) {
    return alternatives[below(alternatives.length)];
  }
}
