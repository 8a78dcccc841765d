package rongcuo.cli.frame;

import rongcuo.language.Bilingual;

/**
 * How far a long run has come, on one line of a terminal. Nothing is shown where messages go
 * elsewhere, where results go to the same terminal, or in the first moments.
 */
public final class Progress {

  private static final long SILENT_MILLIS = 700;
  private static final long INTERVAL_MILLIS = 200;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;
  private final boolean shown;
  private long next = System.currentTimeMillis() + SILENT_MILLIS;
  private boolean dirty;

  public Progress(Session session, boolean toFile) {
    this.session = session;
    Environment environment = session.environment();
    this.shown =
        environment.messagesOnTerminal()
            && (toFile || !environment.outputOnTerminal())
            && !session.quiet()
            && !"dumb".equals(environment.variable("TERM"));
  }

  public void show(int files) {
    if (!shown || System.currentTimeMillis() < next) {
      return;
    }
    next = System.currentTimeMillis() + INTERVAL_MILLIS;
    dirty = true;
    Bilingual line = new Bilingual("已处理 {0} 份……", "{0} files done …").with(files);
    session.err().control(CLEAR_LINE);
    session.err().print(session.say(line));
    session.err().flush();
  }

  public void clear() {
    if (dirty) {
      session.err().control(CLEAR_LINE);
      session.err().flush();
      dirty = false;
    }
  }
}
