package rongcuo.confidentiality;

import java.util.Map;
import java.util.TreeMap;

/** What leaked, a smallest example of each sort, so that a report is short however much leaks. */
final class LeakFindings {

  private record Found(int count, String example) {}

  private static final int MOST = Integer.getInteger("rongcuo.leak.report", 30);

  private final Map<String, Found> found = new TreeMap<>();

  void add(String sort, String example) {
    found.merge(
        sort,
        new Found(1, example),
        (one, two) ->
            new Found(
                one.count + 1,
                one.example.length() <= two.example.length() ? one.example : two.example));
  }

  /** Each sort with its count and its smallest example; the first of them, if there are many. */
  String report() {
    StringBuilder report = new StringBuilder(found.size() + " sorts");
    found.entrySet().stream()
        .limit(MOST)
        .forEach(
            each ->
                report
                    .append("\n  ")
                    .append(each.getKey())
                    .append(": ")
                    .append(each.getValue().count)
                    .append(" times, as: ")
                    .append(each.getValue().example));
    return report.toString();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }
}
