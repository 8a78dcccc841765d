package rongcuo.casefile;

import java.util.List;
import java.util.Map;

/**
 * Chinese words that case files once had for what is worded otherwise today. Files that have them
 * stay valid; nothing offers or writes them.
 */
final class FormerWords {

  /** By the place of a word, such as {@code facts}, and its English form there. */
  private static final Map<String, Map<String, List<String>>> BY_PLACE =
      Map.of(
          "facts", Map.of("public-security-matter", List.of("涉嫌拘留或者犯罪")),
          "readings.article-4-silence", Map.of("any", List.of("三者没有其一即可")),
          "readings.urgent-decision",
              Map.of(
                  "cumulative", List.of("临机决断与不可抗力或不可预见原因须同时具备"),
                  "alternative", List.of("两者具备其一即可")),
          "readings.three-distinctions", Map.of("gate", List.of("有三种情形之一的，不适用第十一条")),
          "readings.article-13-reach",
              Map.of(
                  "everything", List.of("第十三条排除第四、十、十一、十二条"),
                  "tolerance-and-mitigation", List.of("第十三条排除第四、十一、十二条"),
                  "tolerance", List.of("第十三条只排除第四、十一条")));

  private FormerWords() {}

  /** The former words of a place by the English forms of today. */
  static Map<String, List<String>> at(String place) {
    return BY_PLACE.getOrDefault(place, Map.of());
  }
}
