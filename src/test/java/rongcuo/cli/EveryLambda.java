package rongcuo.cli;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program with a lambda expression or method reference of every kind, which prints what each
 * gives: to be compared before and after its classes were made ready ({@link ReadyClassesTest}).
 */
final class EveryLambda {

  private final String field;

  private EveryLambda(String field) {
    this.field = field;
  }

  private interface WithOwn {

    String said();

    private String quoted() {
      return "“" + said() + "”";
    }

    private static String bare(WithOwn own) {
      return own.said() + "!";
    }

    default Supplier<String> later() {
      return this::quoted;
    }

    default Function<WithOwn, String> barely() {
      return other -> quoted() + bare(other);
    }
  }

  /** Has a method whose name and types the class made of a lambda expression might want. */
  private interface Maker {
    Maker make();
  }

  private static class Parent {
    protected String called(int times) {
      return "parent " + times;
    }
  }

  private static final class Child extends Parent {
    @Override
    protected String called(int times) {
      return "child " + times;
    }

    IntFunction<String> ofParent() {
      return super::called;
    }

    IntFunction<String> ofItself() {
      return this::called;
    }
  }

  private enum Kind {
    SHORT(text -> text.length() < 3),
    LONG(SHORT.test.negate());

    private final Predicate<String> test;

    Kind(Predicate<String> test) {
      this.test = test;
    }
  }

  private record Pair<A extends Comparable<A>, B>(A first, B second) {
    static <A extends Comparable<A>, B> Comparator<Pair<A, B>> byFirst() {
      return (one, other) -> one.first().compareTo(other.first());
    }
  }

  @FunctionalInterface
  private interface Six {
    String of(byte b, short s, char c, long l, float f, double d);
  }

  private static String six(int b, int s, int c, long l, double f, double d) {
    return b + " " + s + " " + c + " " + l + " " + f + " " + d;
  }

  private static int sum(Integer... numbers) {
    return Arrays.stream(numbers).mapToInt(Integer::intValue).sum();
  }

  private static <T extends Object & Comparable<T>> Supplier<T> greater(T one, T other) {
    return () -> one.compareTo(other) > 0 ? one : other;
  }

  private static long wide(long number) {
    return number * 2;
  }

  private String joined(String one, int number, long wide, double exact, boolean is, Object any) {
    return String.join("|", field, one, number + "", wide + "", exact + "", is + "", any + "");
  }

  public static void main(String[] arguments) throws Exception {
    captured();
    converted();
    referenced();
    nested();
    streams();
    failing();
  }

  private static void captured() {
    byte b = 1;
    short s = 2;
    char c = '3';
    float f = 4.5f;
    long l = 1L << 40;
    double d = Math.PI;
    boolean is = true;
    String text = "文";
    Supplier<String> all = () -> b + " " + s + c + f + l + d + is + text;
    System.out.println(all.get());
    EveryLambda it = new EveryLambda("字段");
    Supplier<Supplier<String>> twice = () -> () -> it.joined(text, s, l, d, is, null);
    System.out.println(twice.get().get());
    Runnable nothing = () -> {};
    nothing.run();
    early().run();
    System.out.println(Early.FIRST != null && Early.LATER == Early.FIRST);
    System.out.println(greater("甲", "乙").get() + greater(3, 4).get());
  }

  /** Making one first makes its constants, which are made in the same place. */
  private interface Early {

    Early FIRST = early();

    Early LATER = FIRST.itself();

    void run();

    default Early itself() {
      return this;
    }
  }

  private static Early early() {
    return () -> {};
  }

  private static void converted() {
    ToLongFunction<Integer> widened = Integer::intValue;
    System.out.println(widened.applyAsLong(-7));
    ToDoubleFunction<Integer> exact = number -> number;
    System.out.println(exact.applyAsDouble(7));
    IntToLongFunction longer = EveryLambda::wide;
    System.out.println(longer.applyAsLong(Integer.MIN_VALUE));
    Function<Integer, Long> boxed = EveryLambda::wide;
    System.out.println(boxed.apply(21));
    LongSupplier counted = "四个汉字"::length;
    System.out.println(counted.getAsLong());
    DoubleUnaryOperator root = Math::sqrt;
    System.out.println(root.applyAsDouble(2));
    BinaryOperator<Integer> added = Integer::sum;
    System.out.println(added.apply(1, 2));
    Function<Character, Integer> code = character -> character - 'a';
    System.out.println(code.apply('c'));
    Supplier<Object> any = () -> 1.5f;
    System.out.println(any.get());
    Six six = EveryLambda::six;
    System.out.println(six.of((byte) -1, (short) -2, 'x', -3L, 0.5f, -0.25));
    Callable<Boolean> truth = () -> arguments(1, 2, 3) > 5;
    try {
      System.out.println(truth.call());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    Function<String, Object> dropped = new ArrayList<String>()::add;
    System.out.println(dropped.apply("x"));
    List<String> list = new ArrayList<>();
    Stream.of("y", "z").forEach(list::add);
    System.out.println(list);
    ToLongFunction<Optional<Integer>> unwrapped = Optional::get;
    System.out.println(unwrapped.applyAsLong(Optional.of(5)));
    ToDoubleFunction<Supplier<Float>> supplied = Supplier::get;
    System.out.println(supplied.applyAsDouble(() -> 0.5f));
    IntToLongFunction same = EveryLambda::itself;
    System.out.println(same.applyAsLong(-6));
    Predicate<Optional<Boolean>> given = Optional::get;
    System.out.println(given.test(Optional.of(true)));
  }

  private static <T> T itself(T any) {
    return any;
  }

  private static int arguments(Integer... numbers) {
    BiFunction<Integer, Integer, Integer> some = EveryLambda::sum;
    return some.apply(numbers[0], numbers[1]) + sum(numbers[2]);
  }

  private static void referenced() {
    Function<String, EveryLambda> made = EveryLambda::new;
    System.out.println(made.apply("新").field);
    IntFunction<int[][]> array = int[][]::new;
    System.out.println(array.apply(3).length);
    Function<Object, String> string = Object::toString;
    System.out.println(string.apply(List.of(1)));
    ToIntFunction<CharSequence> length = CharSequence::length;
    System.out.println(length.applyAsInt(new StringBuilder("五")));
    UnaryOperator<String> upper = String::toUpperCase;
    System.out.println(upper.apply("abc"));
    Child child = new Child();
    System.out.println(child.ofParent().apply(1) + child.ofItself().apply(2));
    WithOwn own = () -> "说";
    System.out.println(own.later().get() + own.barely().apply(() -> "话"));
    Function<WithOwn, String> bare = WithOwn::bare;
    System.out.println(bare.apply(own));
    Comparator<String> kept =
        (Comparator<String> & Serializable) (one, other) -> one.length() - other.length();
    System.out.println(kept.compare("一", "二三") + " " + (kept instanceof Serializable));
    Maker maker = () -> null;
    Maker another = () -> maker;
    System.out.println(another.make().make());
    int[] numbers = {3, 1, 2};
    Supplier<int[]> copied = numbers::clone;
    System.out.println(copied.get().length);
  }

  private static void nested() {
    System.out.println(Kind.SHORT.test.test("一") + " " + Kind.LONG.test.test("一"));
    Supplier<String> anonymous =
        new Supplier<>() {
          private int asked;

          @Override
          public String get() {
            Supplier<Integer> next = () -> ++asked;
            return next.get() + "" + next.get();
          }
        };
    System.out.println(anonymous.get());
    class Local {
      private final Supplier<String> said = () -> "局部" + anonymous.get();
    }
    System.out.println(new Local().said.get());
  }

  private static void streams() {
    System.out.println(
        Stream.of(new Pair<>("乙", 2), new Pair<>("甲", 1))
            .sorted(Pair.byFirst())
            .collect(Collectors.toMap(Pair::first, pair -> pair.second() * 10L)));
    System.out.println(
        IntStream.range(0, 5).mapToObj(i -> (long) i * i).map(String::valueOf).toList());
    System.out.println(
        Stream.of("b", "a")
            .sorted(Comparator.comparing(text -> text, Comparator.reverseOrder()))
            .toList());
  }

  /** A wrong type is told where Java itself tells it. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void failing() {
    Function raw = (Function<String, Integer>) String::length;
    try {
      System.out.println(raw.apply(1));
    } catch (ClassCastException e) {
      System.out.println("not a text");
    }
    Supplier<String> wrong = ((List<String>) (List) List.of(1)).iterator()::next;
    System.out.println(((Supplier) wrong).get());
    Function<Integer, Integer> unboxed = number -> number + 1;
    try {
      System.out.println(unboxed.apply(null));
    } catch (NullPointerException e) {
      System.out.println("nothing there");
    }
    String none = null;
    try {
      Supplier<Integer> early = none::length;
      System.out.println(early.get());
    } catch (NullPointerException e) {
      System.out.println("nobody there");
    }
  }
}
