package rongcuo.cli.ledger;

import java.util.List;
import java.util.function.Consumer;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.practice.Decided;
import rongcuo.practice.Glance;
import rongcuo.report.Invocation;
import rongcuo.report.Ledger;

/** The rows of all cases, and the exit status that they call for. */
final class LedgerRows {

  private final Session session;
  private final Ledger ledger;
  private final CaseSweep sweep;
  private final Glance decisions = new Glance();
  private int status = ExitStatus.DONE;

  LedgerRows(Session session, Ledger ledger, CaseSweep sweep) {
    this.session = session;
    this.ledger = ledger;
    this.sweep = sweep;
  }

  int status() {
    return status;
  }

  /** What a case gives. */
  private record Drawn(List<Ledger.Row> rows, List<Decided> decided) {}

  void forEach(Consumer<Ledger.Row> consumer) {
    int ofFiles =
        sweep.run(
            assessed -> new Drawn(ledger.rows(assessed), Decided.of(assessed)),
            drawn -> {
              decisions.add(drawn.decided);
              for (Ledger.Row row : drawn.rows) {
                tellRefusal(row);
                consumer.accept(row);
              }
            });
    status = Math.max(status, ofFiles);
  }

  /** Tells, once the rows are written, that there is something to look at in the decisions. */
  void remark() {
    session.note(decisions.remark(Invocation.program()));
  }

  private void tellRefusal(Ledger.Row row) {
    Bilingual refusal = row.refusal();
    if (refusal != null) {
      status = Math.max(status, ExitStatus.CASE_FAILED);
      String file = row.result().file();
      session.error("{0}：{1}。", "{0}: {1}.", file, refusal);
    }
  }
}
