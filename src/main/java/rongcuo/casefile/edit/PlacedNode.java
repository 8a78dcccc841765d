package rongcuo.casefile.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.Shape;
import rongcuo.casefile.yaml.Node;

/**
 * A node with what it stands in.
 *
 * @param index in the collection of the parent
 * @param bracketed whether it stands within brackets
 */
record PlacedNode(
    @Nullable PlacedNode parent, int index, Node node, Shape shape, boolean bracketed) {

  Node.Entry entry() {
    return ((Node.Mapping) container()).entries.get(index);
  }

  Node container() {
    if (parent == null) {
      throw new TextEdit.UnsupportedNotation("the document");
    }
    return parent.node;
  }

  boolean isEntry() {
    return container() instanceof Node.Mapping;
  }

  boolean isEmpty() {
    return node instanceof Node.Scalar scalar && scalar.isEmpty();
  }

  /** What stands at a path; null if nothing does. */
  static @Nullable PlacedNode find(YamlText yaml, List<String> path) {
    PlacedNode spot = new PlacedNode(null, 0, yaml.root, yaml.shape, false);
    for (String step : path) {
      PlacedNode child = spot.child(yaml, step);
      if (child == null) {
        return null;
      }
      spot = child;
    }
    return spot;
  }

  private @Nullable PlacedNode child(YamlText yaml, String step) {
    boolean within = bracketed || yaml.isBracketed(node);
    KeyWords keys = shape.keys();
    if (keys == null) {
      Shape element = Content.element(shape);
      int place = Integer.parseInt(step);
      if (place == 0 && node instanceof Node.Mapping single && !single.entries.isEmpty()) {
        return new PlacedNode(parent, index, single, element, bracketed);
      }
      return node instanceof Node.Sequence sequence && place < sequence.items.size()
          ? new PlacedNode(this, place, sequence.items.get(place), element, within)
          : null;
    }
    int order = keys.words().indexOf(keys.word(step));
    if (node instanceof Node.Mapping mapping) {
      for (int i = 0; i < mapping.entries.size(); i++) {
        if (keys.order(mapping.entries.get(i).key.text) == order) {
          Node value = mapping.entries.get(i).value;
          return new PlacedNode(this, i, value, keys.shape(step), within);
        }
      }
    }
    return null;
  }
}
