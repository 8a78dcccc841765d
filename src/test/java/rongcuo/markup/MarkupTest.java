package rongcuo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.language.Language;

/** Text of cases is text in every markup, wherever it stands. */
class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 甲|\\- 甲",
        "+1|\\+1",
        "=|\\=",
        "12. 甲|12\\. 甲",
        "3) 甲|3\\) 甲",
        "2026-03-18|2026-03-18",
        "1.5万元|1\\.5万元",
        "甲- 乙|甲- 乙",
        "# 甲|\\# 甲",
        "<b>|\\<b\\>",
        "[甲](x)|\\[甲\\](x)"
      })
  void noLineBeginsMarkup(String text, String written) {
    assertThat(Markdown.line(text)).isEqualTo(written);
  }

  @Test
  void textsAndAttributesAreEscaped() {
    String evil = "</p><script>\"'&\u001b\u202e";
    String written = "&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;\ufffd\ufffd";
    assertThat(new Html("").element("p", evil, "title", evil).toString())
        .isEqualTo("<p title=\"" + written + "\">" + written + "</p>");
    assertThat(Html.page(Language.CHINESE, evil, "").end())
        .contains("<title>" + written + "</title>", "<h1>" + written + "</h1>")
        .doesNotContain("<script>");
  }
}
