package rongcuo.report;

import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.language.Bilingual;

/** The parts of an audit, with what its observations mean and why they may be meant so. */
enum AuditSection {
  PROTECTION(
      new Bilingual("一、保护到哪里为止", "1. Where protection ends"),
      new Bilingual(
          "行为没有过错而仍然不予容错的，是条文的缺口；只有一处实体瑕疵（清单、证据链、裁量、决定适当）而没有出路的，是容错的边界。第十条第（一）项没有写明这些实体要求，"
              + "本程序把第六、七、八条的要求计入该项。也可能是有意的：容错只及于所列情形，其余依照第十二条或者其他规定处理。",
          "Where somebody without fault is not tolerated the text has a gap; where a single flaw of substance"
              + " (lists, chain of evidence, discretion, an appropriate decision) leaves no way out, tolerance"
              + " ends. Article 10, item (1), does not name these; the program counts what Articles 6, 7 and 8"
              + " ask for towards it. It may be meant so: tolerance is for the listed"
              + " cases, and the rest is left to Article 12 and other rules."),
      Set.of(Kind.ASSURANCE, Kind.GAP)),
  INCENTIVES(
      new Bilingual("二、同一事实有利又有害", "2. Facts that cut both ways"),
      new Bilingual(
          "一项事实在一处是容错的要件，在另一处又使结论变差，就会有人因为没有发生坏事而处境更差。也可能是有意的：没有损失和影响的，本来无错可容。",
          "Where a fact is what one provision asks for and another minds, somebody fares worse because nothing"
              + " bad happened. It may be meant so: without loss or effect there is nothing to forgive."),
      Set.of(Kind.MIXED_FACT)),
  OVERLAPS(
      new Bilingual("三、同一经过符合两项", "3. One course of events, two items"),
      new Bilingual(
          "两项用语相同或者问同一事实，同一经过可以同时符合，各自的结论却不同：主张哪一项，就可能得到不同的结论。全部考虑时取其中有利的一项（第十条在先）。"
              + "也可能是有意的：第十条是尽职的认定，第十一条是出错以后的宽容，第十二条可以与二者并用。",
          "Two items speak the same words or ask for the same fact, one course of events makes out both, and"
              + " they lead to different outcomes: what is relied on can decide. With every item considered the"
              + " better one holds (Article 10 goes first). It may be meant so: Article 10 finds diligence,"
              + " Article 11 forgives errors, Article 12 goes with either."),
      Set.of(Kind.OVERLAP)),
  SUPERFLUOUS(
      new Bilingual("四、不起作用或者重复的规定", "4. What decides nothing or says it twice"),
      new Bilingual(
          "去掉以后每一件案件的结论都不变的规定、要求、事实和口径。也可能是有意的：重申便于单独引用；由口径造成的，说明这样理解等于不适用该规定。",
          "Provisions, requirements, facts and readings without which every case would come to the same. It may"
              + " be meant so: what is said again can be cited by itself; where a reading is the cause, so to"
              + " read the text is not to apply it."),
      Set.of(
          Kind.IDLE_PROVISION,
          Kind.IDLE_ELEMENT,
          Kind.IDLE_FACT,
          Kind.IDLE_READING,
          Kind.FOLLOWING,
          Kind.EXCLUSION)),
  UNREACHED(
      new Bilingual("五、达不到的结论和保留事项", "5. Outcomes and reservations that are never reached"),
      new Bilingual(
          "没有任何事实能够得出的结论，以及有关情形一旦存在就得不到该结论、因而无从保留的事项。也可能是有意的：这正是第十三条和“三个区分开来”排除容错的意思。",
          "Outcomes that no facts lead to, and reservations that never arise since what they reserve takes the"
              + " outcome away. It may be meant so: that is how Article 13 and the three distinctions bar"
              + " tolerance."),
      Set.of(Kind.UNREACHED_OUTCOME, Kind.UNREACHED_RESERVATION)),
  WEIGHTS(
      new Bilingual("六、各项解释口径关系到什么", "6. What hangs on each reading"),
      new Bilingual(
          "只改一项口径、其余按默认时，结论会有哪些变化；每一种变化都有同一组事实的两份案例。关系重大的，宜在条文中写明。",
          "What becomes of outcomes if one reading is changed and the rest stays by default; for each change"
              + " there are two cases of the same facts. Where much hangs on it the text had better say."),
      Set.of(Kind.WEIGHT));

  private final Bilingual title;
  private final Bilingual meaning;
  private final Set<Kind> kinds;

  AuditSection(Bilingual title, Bilingual meaning, Set<Kind> kinds) {
    this.title = title;
    this.meaning = meaning;
    this.kinds = kinds;
  }

  Bilingual title() {
    return title;
  }

  Bilingual meaning() {
    return meaning;
  }

  Set<Kind> kinds() {
    return kinds;
  }
}
