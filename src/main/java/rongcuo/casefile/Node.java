package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML text, with where it stands. */
abstract sealed class Node {

  /** Line and column, from 0. */
  final int line;

  final int column;

  /** Where it begins and ends in the text, in characters (code points), the end not included. */
  final int start;

  int end;

  Node(int line, int column, int start, int end) {
    this.line = line;
    this.column = column;
    this.start = start;
    this.end = end;
  }

  Place place() {
    return new Place(line + 1, column + 1);
  }

  /** A text, number, date or nothing. */
  static final class Scalar extends Node {
    /** What it says; without a reporter's identity once that has been taken out. */
    String text;

    /** Whether it is written without quotes and not as a block. */
    final boolean plain;

    /** What the text stands for (an answer, a date, a word), once a shape has recognised it. */
    @Nullable Object meaning;

    Scalar(int line, int column, int start, int end, String text, boolean plain) {
      super(line, column, start, end);
      this.text = text;
      this.plain = plain;
    }

    /** Whether nothing is written, or what YAML takes for nothing. */
    boolean isEmpty() {
      return plain
          && (text.isEmpty()
              || text.equals("~")
              || text.equals("null")
              || text.equals("Null")
              || text.equals("NULL"));
    }
  }

  /** A list. */
  static final class Sequence extends Node {
    final List<Node> items = new ArrayList<>();

    Sequence(int line, int column, int start) {
      super(line, column, start, start);
    }
  }

  /** Keys with their values. */
  static final class Mapping extends Node {
    final List<Entry> entries = new ArrayList<>();

    Mapping(int line, int column, int start) {
      super(line, column, start, start);
    }

    /** The value of a key that the shape has recognised; null if it is absent or empty. */
    @Nullable Node get(Object meaning) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).meaning == meaning) {
          return entries.get(i).value;
        }
      }
      return null;
    }
  }

  /** A key with its value. */
  static final class Entry {
    final Scalar key;
    final Node value;

    /** What the key stands for, once a shape has recognised it. */
    @Nullable Object meaning;

    Entry(Scalar key, Node value) {
      this.key = key;
      this.value = value;
    }
  }
}
