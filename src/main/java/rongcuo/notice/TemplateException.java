package rongcuo.notice;

import rongcuo.language.Bilingual;

/** A template that cannot be used: which, where, what was expected. */
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  TemplateException(String template, int line, Bilingual text) {
    super(template + ":" + line + ": " + text.english());
    this.text =
        new Bilingual("模板 {0} 第 {1} 行：{2}", "template {0}, line {1}: {2}")
            .with(template, line, text);
  }

  public Bilingual text() {
    return text;
  }
}
