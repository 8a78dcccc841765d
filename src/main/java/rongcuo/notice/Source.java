package rongcuo.notice;

import java.util.Collection;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Provision;

/** What a sentence of a document rests on. */
public sealed interface Source {

  /** The source as a trace lists it. */
  String label();

  /** A provision of the regulation. */
  record Law(Provision provision) implements Source {
    @Override
    public String label() {
      return provision.citation(Language.CHINESE);
    }
  }

  static List<Law> laws(Collection<Provision> provisions) {
    return provisions.stream().map(Law::new).toList();
  }

  /**
   * A fact that the case file answers.
   *
   * @param evidence the ids of its evidence; empty if the file gives none
   */
  record Found(Fact fact, List<String> evidence) implements Source {
    @Override
    public String label() {
      String proof = evidence.isEmpty() ? "未列证据" : "证据" + String.join("、", evidence);
      return "事实“" + fact.wording(Language.CHINESE).label() + "”（" + proof + "）";
    }
  }

  /**
   * What a named person or body has put on record.
   *
   * @param key where it stands in the case file, e.g. {@code decision.reasons}
   * @param whose who said, judged or recorded it
   * @param keys the language of the file's keys
   */
  record Recorded(String key, String whose, Language keys) implements Source {

    /** Where it stands, in words. */
    Bilingual where() {
      return Blank.where(key, keys);
    }

    @Override
    public String label() {
      return "记录" + where().chinese() + "（" + whose + "）";
    }
  }
}
