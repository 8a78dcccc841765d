package rongcuo.cli.ledger;

import java.util.function.Consumer;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.report.Ledger;

/** The rows of all cases, and the exit status that they call for. */
final class LedgerRows {

  private final Session session;
  private final Ledger ledger;
  private final CaseSweep sweep;
  private int status = ExitStatus.DONE;

  LedgerRows(Session session, Ledger ledger, CaseSweep sweep) {
    this.session = session;
    this.ledger = ledger;
    this.sweep = sweep;
  }

  int status() {
    return status;
  }

  void forEach(Consumer<Ledger.Row> consumer) {
    int ofFiles =
        sweep.run(
            ledger::rows,
            rows -> {
              for (Ledger.Row row : rows) {
                tellRefusal(row);
                consumer.accept(row);
              }
            });
    status = Math.max(status, ofFiles);
  }

  private void tellRefusal(Ledger.Row row) {
    Bilingual refusal = row.refusal();
    if (refusal != null) {
      status = Math.max(status, ExitStatus.CASE_FAILED);
      String file = row.result().file();
      session.error(new Bilingual("{0}：{1}。", "{0}: {1}.").with(file, refusal));
    }
  }
}
