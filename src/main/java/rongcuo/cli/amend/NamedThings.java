package rongcuo.cli.amend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.TextPlace;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.NearestWord;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Wordlist;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Invocation;
import rongcuo.statute.Choice;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/** Items, readings, facts and texts as people name them; one that is none is told. */
final class NamedThings {

  private static final String NUMBER = "id";

  private NamedThings() {}

  static Provision item(String name) {
    Provision item = Citation.parse(name.strip());
    if (item != null && item.isClaimable()) {
      return item;
    }
    List<String> known = Provision.claimable().stream().map(Provision::id).toList();
    throw new UsageException(
        "“{0}”不是可以主张的条款，写作 11(6) 或者 第十一条第（六）项。{1}",
        "\"{0}\" is nothing that can be relied on; write 11(6), say.{1}",
        name,
        NearestWord.nearMiss(name, known));
  }

  static Reading reading(String name) {
    return Wordlist.of(Reading.values(), Reading::id, Reading::label)
        .alsoInChinese()
        .read(new Bilingual("解释口径", "the reading"), name);
  }

  static Choice choice(Reading reading, String name) {
    return Wordlist.of(reading.choices(), Choice::id, Choice::meaning)
        .alsoInChinese()
        .read(new Bilingual("“{0}”", "\"{0}\"").with(reading.label()), name);
  }

  /** A fact by its id or its Chinese label, of today or of the past. */
  static Fact fact(String name) {
    KeyWords words = new KeyWords(CaseShape.FACTS);
    if (words.order(name) >= 0 && words.word(name).value() instanceof Fact fact) {
      return fact;
    }
    List<String> known = new ArrayList<>();
    for (Fact each : Fact.values()) {
      known.add(each.id());
      known.add(each.wording(Language.CHINESE).label());
    }
    throw new UsageException(
        "没有“{0}”这项事实，事实的名称和代码见 {2} schema 的输出。{1}",
        "there is no fact \"{0}\"; {2} schema prints them all.{1}",
        name,
        NearestWord.nearMiss(name, known),
        Invocation.program());
  }

  static Truth truth(Fact fact, String answer) {
    @Nullable Truth truth = Truth.ofSpelling(answer.strip());
    if (truth != null) {
      return truth;
    }
    throw new UsageException(
        "“{0}”应回答“是”“否”或者“不详”，现为“{1}”。",
        "\"{0}\" takes yes, no or unknown, not \"{1}\".", fact.label(), answer);
  }

  static TextPlace text(String name) {
    if (name.equals(NUMBER) || name.equals("案号")) {
      throw new UsageException(
          "改案号请用 {0} rename 案件 新案号，举报人文件和文书的文件名随之改动。",
          "change the number by {0} rename CASE NEW-NUMBER, which takes other files along.",
          Invocation.program());
    }
    TextPlace place = TextPlace.named(name);
    if (place != null) {
      return place;
    }
    List<String> known = new ArrayList<>();
    TextPlace.all().forEach(each -> known.addAll(each.names()));
    List<Bilingual> meant = new ArrayList<>();
    for (TextPlace each : TextPlace.alike(name)) {
      meant.add(new Bilingual("“{0}”", "\"{0}\"").with(each.key().name()));
    }
    throw new UsageException(
        meant.isEmpty()
            ? new Bilingual("案件中没有“{0}”这一项。{1}", "a case has nothing called \"{0}\".{1}")
                .with(name, NearestWord.nearMiss(name, known))
            : new Bilingual("“{0}”可以指{1}，请写明是哪一项。", "\"{0}\" may be any of {1}; say which.")
                .with(name, new Bilingual("、", ", ").between(meant)));
  }
}
