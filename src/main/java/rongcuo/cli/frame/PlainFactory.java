package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes what specifications of commands ask for: lists, for options that repeat. The library's own
 * factory looks for classes of other languages as soon as it is loaded, so it is left to what is
 * not expected.
 */
public final class PlainFactory implements IFactory {

  public static final PlainFactory INSTANCE = new PlainFactory();

  private PlainFactory() {}

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == List.class
        ? type.cast(new ArrayList<>())
        : CommandLine.defaultFactory().create(type);
  }
}
