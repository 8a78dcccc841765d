package rongcuo.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.practice.Decided;
import rongcuo.practice.ImpliedReadings;
import rongcuo.practice.Point;
import rongcuo.practice.Practice;
import rongcuo.practice.SameReadings;
import rongcuo.rules.Assessor;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * What the decisions of an office say together, as one JSON object; ids are those of case files.
 */
public final class PracticeJson {

  private final JsonFields json;
  private final int most;

  private PracticeJson(JsonFields json, int most) {
    this.json = json;
    this.most = most;
  }

  public static String of(Practice practice, @Nullable Alterations alterations, int most) {
    return JsonFields.page(
        json -> {
          PracticeJson writer = new PracticeJson(json, most);
          writer.write(practice);
          if (alterations != null) {
            writer.write(alterations);
          }
          json.sources();
        });
  }

  private void write(Practice practice) throws IOException {
    json.writeNumberField("decided", practice.decided());
    json.writeNumberField("clashing", practice.clashing());
    json.writeObjectFieldStart("implied");
    write(practice.implied());
    json.writeEndObject();
    listed("unfit", practice.unfit(), this::named);
    listed(
        "fittingNone",
        practice.fittingNone(),
        each -> {
          named(each);
          json.outcomes("underAny", Assessor.possibleUnderAnyReading(each.situation()));
        });
    listed(
        "clashes", practice.clashes(), clash -> json.objects("decisions", clash, this::withPoints));
    json.writeBooleanField("allClashes", practice.areAllClashes());
    listed(
        "unequal",
        practice.inequalities(),
        each -> {
          json.writeBooleanField("same", each.isSame());
          decisions("worse", each.worse());
          decisions("better", each.better());
        });
    json.writeBooleanField("allUnequal", practice.areAllInequalities());
  }

  private void write(ImpliedReadings implied) throws IOException {
    json.writeBooleanField("possible", implied.isPossible());
    json.writeBooleanField("office", implied.hasOffice());
    json.objects(
        "settled",
        implied.settled(),
        each -> {
          point(each.point());
          json.writeBooleanField("least", each.isLeast());
          json.writeArrayFieldStart("by");
          for (List<SameReadings> by : each.by().subList(0, Math.min(most, each.by().size()))) {
            json.writeStartArray();
            for (SameReadings one : by) {
              json.writeStartObject();
              first(one.decisions());
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeEndArray();
        });
    json.ids("free", implied.free(), Reading::id);
    json.sets("exclusive", implied.exclusive(), Labels::assignment);
    json.writeBooleanField("whole", implied.isWhole());
  }

  private void write(Alterations alterations) throws IOException {
    json.writeObjectFieldStart("change");
    if (alterations.change().office() != null) {
      json.ids("office", alterations.change().office(), Labels::assignment);
    }
    json.id("preset", alterations.change().preset(), Readings.Preset::id);
    json.ids("readings", alterations.change().choices(), Labels::assignment);
    json.writeNumberField("unsettled", alterations.unsettled());
    json.writeNumberField("settled", alterations.settled());
    listed("altered", alterations.all(), this::altered);
    json.writeEndObject();
  }

  private void altered(Alteration each) throws IOException {
    Decided decided = each.decided();
    json.writeStringField("file", each.file());
    json.writeStringField("case", each.caseId());
    json.writeStringField("subject", each.officer());
    json.outcomes("before", each.before());
    json.outcomes("after", each.after());
    json.writeBooleanField("decided", decided != null);
    if (decided != null) {
      decision(decided);
      json.writeBooleanField("fitted", decided.fits(each.before()));
      json.writeBooleanField("fits", decided.fits(each.after()));
    }
  }

  private void withPoints(SameReadings same) throws IOException {
    first(same.decisions());
    json.objects("needs", same.points(), this::point);
    json.sets("exclusive", same.exclusive(), Labels::assignment);
  }

  private void point(Point point) throws IOException {
    json.writeStringField("reading", point.reading().id());
    json.ids("choices", point.left(), Choice::id);
  }

  private void decisions(String name, List<Decided> decisions) throws IOException {
    json.writeObjectFieldStart(name);
    first(decisions);
    json.writeEndObject();
  }

  /** The first of several, with the number of the others. */
  private void first(List<Decided> decisions) throws IOException {
    named(decisions.get(0));
    json.writeNumberField("others", decisions.size() - 1);
  }

  private void named(Decided each) throws IOException {
    json.writeStringField("file", each.file());
    json.writeStringField("case", each.caseId());
    json.writeStringField("subject", each.officer());
    decision(each);
    json.outcomes("possible", each.possible());
    json.writeBooleanField("override", each.isOverride());
    json.ids("adopted", each.adopted(), Labels::assignment);
  }

  private void decision(Decided each) throws IOException {
    json.writeStringField("conclusion", each.conclusion().id());
    json.id("disposition", each.treatment(), Disposition::id);
    json.date("date", each.date());
  }

  /** How many there are, and so many of them. */
  private <T> void listed(String name, List<T> all, JsonFields.Body<T> each) throws IOException {
    json.writeNumberField(name + "Count", all.size());
    json.objects(name, all.subList(0, Math.min(most, all.size())), each);
  }
}
