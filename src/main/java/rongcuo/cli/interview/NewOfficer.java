package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rongcuo.amendment.Officers;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;

/** A further subject, on one form; on disk as soon as there is a name. */
final class NewOfficer {

  private final Sitting sitting;
  private final Filling filling;
  private final int place;
  private boolean thoughtBetter;

  NewOfficer(Sitting sitting) {
    this.sitting = sitting;
    this.filling = new Filling(sitting);
    this.place = sitting.draft().caseFile().subjects().size();
  }

  /** BACK if the person thought better. */
  Move ask() {
    sitting.header(sitting.say("新增当事人", "a further subject"));
    Move move = filling.ask(this::blanks);
    return thoughtBetter ? Move.BACK : move;
  }

  private List<FormBlank> blanks() {
    List<FormField> fields = InterviewForm.subject(place);
    List<FormBlank> blanks = new ArrayList<>();
    if (sitting.draft().caseFile().subjects().size() > place) {
      fields.forEach(field -> blanks.add(new FieldBlank(field, filling)));
      return blanks;
    }
    FormField name = fields.get(0);
    blanks.add(
        TextBlank.of(
            sitting.session(), name.label(), name.question(), name.help(), () -> "", this::added));
    return blanks;
  }

  private Taken added(String name) {
    thoughtBetter = name.isEmpty();
    return thoughtBetter
        ? Taken.ENDED
        : filling.taken(
            sitting.amended(amending -> new Officers(amending).add(name, null, Map.of())), name);
  }
}
