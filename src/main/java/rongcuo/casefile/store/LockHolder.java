package rongcuo.casefile.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has a file open for change.
 *
 * @param process its id
 * @param since when it was opened, as a reader sees it
 */
public record LockHolder(String user, String host, long process, String since) {

  public String text() {
    return "user: "
        + user.replaceAll("\\R", " ")
        + "\nhost: "
        + host.replaceAll("\\R", " ")
        + "\nprocess: "
        + process
        + "\nsince: "
        + since
        + "\n";
  }

  /** The holder that a lock file names; null if it names none. */
  public static @Nullable LockHolder of(String text) {
    Map<String, String> values = new HashMap<>();
    for (String line : text.split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        values.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    String process = values.getOrDefault("process", "");
    if (!values.keySet().containsAll(Set.of("user", "host", "since"))
        || !process.matches("[0-9]{1,18}")) {
      return null;
    }
    return new LockHolder(
        values.get("user"), values.get("host"), Long.parseLong(process), values.get("since"));
  }
}
