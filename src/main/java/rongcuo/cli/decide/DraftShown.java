package rongcuo.cli.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.art14.Completeness;
import rongcuo.steps.art14.Draft;

/** What a draft says, in words, by what it is called. */
final class DraftShown {

  private DraftShown() {}

  static Map<Bilingual, Bilingual> of(Draft draft) {
    Map<Bilingual, Bilingual> said = new LinkedHashMap<>();
    if (draft.conclusion() != null) {
      said.put(new Bilingual("认定结论", "conclusion"), draft.conclusion().label());
    }
    if (draft.disposition() != null) {
      said.put(new Bilingual("处理", "disposition"), draft.disposition().label());
    }
    put(said, new Bilingual("超出范围理由", "reason of the override"), draft.override());
    if (draft.reliedOn() != null) {
      said.put(
          new Bilingual("认定依据条款", "grounds relied on"),
          new Bilingual("、", ", ")
              .between(draft.reliedOn().stream().map(Provision::citation).toList()));
    }
    draft
        .reservations()
        .forEach(
            (id, how) -> put(said, new Bilingual("保留事项 {0}", "reservation {0}").with(id), how));
    put(said, new Bilingual("理由", "reasons"), draft.reasons());
    put(
        said,
        new Bilingual("与处理较轻的先例的区别", "what sets it apart from precedents"),
        draft.distinction());
    put(said, new Bilingual("文号", "number"), draft.number() == null ? null : "" + draft.number());
    Completeness.DIMENSIONS.forEach((key, label) -> put(said, label, draft.analysis().get(key)));
    Draft.Replacing replacing = draft.replacing();
    if (replacing != null && replacing.because() != null) {
      said.put(
          new Bilingual("变更原因", "replaced because"),
          CaseKeys.REPLACED_BECAUSE.word(replacing.because()));
    }
    put(
        said,
        new Bilingual("变更理由", "reason of the replacement"),
        replacing == null ? null : replacing.reason());
    put(said, new Bilingual("决定机构", "deciding body"), draft.body());
    put(said, new Bilingual("决定日期", "date"), draft.date().toString());
    return said;
  }

  private static void put(Map<Bilingual, Bilingual> said, Bilingual label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      said.put(label, new Bilingual("{0}", "{0}").with(text));
    }
  }
}
