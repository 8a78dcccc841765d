package rongcuo.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditValue;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/** Answers to facts, of the whole matter or of one subject. */
public record AnswerSheet(Amending amending, @Nullable Subject subject) {
  /** The key that a short answer is written at in the long form. */
  private static final String ANSWER = "answer";

  /**
   * Gives or corrects an answer; what is not given stays, an empty text takes away.
   *
   * @param truth null where the answer itself stays
   * @param given what stands beside it, by English key
   */
  public Amendment set(Fact fact, @Nullable Truth truth, Map<String, EditValue> given)
      throws RefusedException {
    List<String> path = path(fact);
    boolean isAnswered = amending.changes().at(path) != null;
    if (truth == null && !isAnswered) {
      throw new RefusedException(
          "{0}“{1}”还没有回答，请写明“是”“否”或者“不详”",
          "{0}\"{1}\" has no answer yet; give one: yes, no or unknown", whose(), named(fact));
    }
    if (isAnswered) {
      correct(path, truth, given);
    } else if (truth != null) {
      amending.changes().set(path, whole(truth, given));
    }
    return amending.done(
        isAnswered ? "已更正{0}“{1}”的回答" : "已回答{0}“{1}”",
        isAnswered ? "corrected the answer to {0}\"{1}\"" : "answered {0}\"{1}\"",
        whose(),
        named(fact));
  }

  private static EditValue whole(Truth truth, Map<String, EditValue> given) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    entries.put(ANSWER, EditValue.text(truth.id()));
    given.forEach(
        (key, value) -> {
          if (!isEmpty(value)) {
            entries.put(key, value);
          }
        });
    return entries.size() == 1 ? EditValue.text(truth.id()) : EditValue.mapping(entries);
  }

  private void correct(List<String> path, @Nullable Truth truth, Map<String, EditValue> given) {
    if (truth != null) {
      amending.changes().set(Changes.below(path, ANSWER), EditValue.text(truth.id()));
    }
    given.forEach(
        (key, value) -> {
          if (isEmpty(value)) {
            removeDetail(amending.changes(), path, key);
          } else {
            amending.changes().set(Changes.below(path, key), value);
          }
        });
  }

  private static boolean isEmpty(EditValue value) {
    return value instanceof EditValue.Text text && text.text().isBlank()
        || value instanceof EditValue.Items items && items.items().isEmpty();
  }

  /** Takes away what stands beside an answer; one with nothing beside it is written short. */
  static void removeDetail(Changes changes, List<String> path, String key) {
    if (!(changes.at(path) instanceof Map<?, ?> answered) || !answered.containsKey(key)) {
      return;
    }
    if (answered.size() == 2 && answered.get(ANSWER) instanceof String answer) {
      changes.set(path, EditValue.text(answer));
    } else {
      changes.remove(Changes.below(path, key));
    }
  }

  /** Takes an answer back, with what stands beside it. */
  public Amendment remove(Fact fact) throws RefusedException {
    List<String> path = path(fact);
    if (amending.changes().at(path) == null) {
      throw new RefusedException("{0}“{1}”没有回答", "{0}\"{1}\" has no answer", whose(), named(fact));
    }
    amending.changes().remove(path);
    return amending.done(
        "已撤回{0}“{1}”的回答", "took back the answer to {0}\"{1}\"", whose(), named(fact));
  }

  private List<String> path(Fact fact) throws RefusedException {
    List<String> facts = List.of("facts", fact.id());
    if (subject != null) {
      return Changes.below(amending.subjectPath(subject), "facts", fact.id());
    }
    boolean isOfMatter = amending.changes().at(facts) != null;
    if (amending.caseFile().subjects().size() == 1) {
      Integer place = AnswerPlace.toBe(amending.caseFile(), 0, fact);
      return place == null ? facts : Changes.below(List.of("subjects", "0"), "facts", fact.id());
    }
    if (fact.perSubject() && !isOfMatter) {
      throw new RefusedException(
          "“{0}”因人而异，请{1}指明是哪一名当事人",
          "\"{0}\" is answered for each subject; name one{1}",
          named(fact),
          Bilingual.by("--subject"));
    }
    return facts;
  }

  private Bilingual whose() {
    return subject == null
        ? new Bilingual("", "")
        : new Bilingual("{0}的", "{0}: ").with(subject.name());
  }

  private static Bilingual named(Fact fact) {
    return fact.label();
  }
}
