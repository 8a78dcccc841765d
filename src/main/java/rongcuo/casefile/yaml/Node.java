package rongcuo.casefile.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;

/** A part of a YAML text, with where it stands. */
public abstract sealed class Node {

  /** Line and column, from 0. */
  public final int line;

  public final int column;

  /** Where it begins and ends in the text, in characters (code points), the end not included. */
  public final int start;

  public int end;

  /** Whether reading broke off within it, so that it may hold more than was read. */
  public boolean broken;

  Node(int line, int column, int start, int end) {
    this.line = line;
    this.column = column;
    this.start = start;
    this.end = end;
  }

  public Place place() {
    return new Place(line + 1, column + 1);
  }

  /** A text, number, date or nothing. */
  public static final class Scalar extends Node {
    /** What it says; without a reporter's identity once that has been taken out. */
    public String text;

    /** Whether it is written without quotes and not as a block. */
    public final boolean plain;

    /** What the text stands for (an answer, a date, a word), once a shape has recognised it. */
    public @Nullable Object meaning;

    Scalar(int line, int column, int start, int end, String text, boolean plain) {
      super(line, column, start, end);
      this.text = text;
      this.plain = plain;
    }

    /** Whether nothing is written, or what YAML takes for nothing. */
    public boolean isEmpty() {
      return plain
          && (text.isEmpty()
              || text.equals("~")
              || text.equals("null")
              || text.equals("Null")
              || text.equals("NULL"));
    }
  }

  /** A list. */
  public static final class Sequence extends Node {
    public final List<Node> items = new ArrayList<>();

    Sequence(int line, int column, int start) {
      super(line, column, start, start);
    }
  }

  /** Keys with their values. */
  public static final class Mapping extends Node {
    public final List<Entry> entries = new ArrayList<>();

    /** Whether a shape found a key that it does not know, or one that stands there twice. */
    public boolean odd;

    Mapping(int line, int column, int start) {
      super(line, column, start, start);
    }

    /** Whether what seems to be absent may be meant by something that is there. */
    public boolean isPartial() {
      return broken || odd;
    }

    /** The value of a key that the shape has recognised; null if it is absent or empty. */
    public @Nullable Node get(Object meaning) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).meaning == meaning) {
          return entries.get(i).value;
        }
      }
      return null;
    }
  }

  /** A key with its value. */
  public static final class Entry {
    public final Scalar key;
    public final Node value;

    /** What the key stands for, once a shape has recognised it. */
    public @Nullable Object meaning;

    Entry(Scalar key, Node value) {
      this.key = key;
      this.value = value;
    }
  }
}
