package rongcuo.notice;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.NearestWord;
import rongcuo.casefile.PaperSettings.Stationery;
import rongcuo.language.Bilingual;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;

/**
 * A document's template: plain text with {@code {{placeholders}}}, {@code {{#sections}}} and {@code
 * {{^sections}}}, which executes nothing. {@code {{!依据：第十四条}}} says what a sentence of the template
 * itself rests on.
 *
 * <p>What a placeholder stands for is carried through by one private character and put in place
 * after the template's own structure is known, so that text from a case is never read as markup.
 */
final class Template {

  private static final int FIRST_TOKEN = 0xF0000;
  private static final int LAST_TOKEN = 0xFFFFD;
  private static final Pattern TAG = Pattern.compile("\\{\\{([^\\n]*?)\\}\\}");

  /** What may stand before the words of a line without being one of them. */
  private static final Pattern SECTION_TAGS =
      Pattern.compile("\\G\\s*\\{\\{[#^/!][^\\n]*?\\}\\}\\s*");

  private static final String BASIS = "依据：";

  /** Sections within sections; none of the program's own has more than a few. */
  private static final int MOST_NESTED = 50;

  private final String name;
  private final String source;

  /** The names in its tags: of a case of thousands of officers it shows but a few texts. */
  private final Set<String> used = new HashSet<>();

  private Template(String name, String source) {
    this.name = name;
    this.source = source;
    Matcher tag = TAG.matcher(source);
    while (tag.find()) {
      String content = tag.group(1).strip();
      used.add(content);
      used.add(content.isEmpty() ? "" : content.substring(1).strip());
    }
  }

  /**
   * A template.
   *
   * @param name how errors call it
   */
  static Template of(String name, String source) throws TemplateException {
    String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    text = text.replace("\r\n", "\n");
    Template template = new Template(name, text);
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!Clean.isText(points[i])) {
        int at = text.offsetByCodePoints(0, i);
        throw template.error(
            at,
            new Bilingual(
                "含有不能使用的字符 U+{0}，请删去（制表符请改为空格）。",
                "the character U+{0} cannot be used here; remove it (write spaces for tabs)."),
            String.format("%04X", points[i]));
      }
    }
    template.requireKnownParts();
    return template;
  }

  private void requireKnownParts() throws TemplateException {
    int at = 0;
    for (String line : source.split("\n", -1)) {
      String words = SECTION_TAGS.matcher(line).replaceAll("").strip();
      if (words.startsWith("@")) {
        String part = words.substring(1).split(" ", 2)[0];
        if (!Layout.PARTS.contains(part)) {
          throw unknownPart(at, part);
        }
      }
      at += line.length() + 1;
    }
  }

  private TemplateException unknownPart(int at, String part) {
    String near = NearestWord.nearest(part, Layout.PARTS);
    return error(
        at,
        new Bilingual("没有“@{0}”这种部分，应为 {1}。", "there is no part \"@{0}\"; expected {1}."),
        part,
        near == null ? String.join("、", Layout.PARTS) : near);
  }

  /** The document that it makes of these fields. */
  List<Block> fill(Placeholders fields) throws TemplateException {
    return fill(fields, Stationery.PLAIN);
  }

  /** Likewise, on the paper of an office. */
  List<Block> fill(Placeholders fields, Stationery stationery) throws TemplateException {
    Tokens tokens = new Tokens();
    String filled;
    try {
      String prepared = prepared(fields, tokens);
      filled =
          Mustache.compiler()
              .escapeHTML(false)
              .strictSections(true)
              .compile(prepared)
              .execute(context(fields, tokens));
    } catch (TooManyTexts e) {
      throw new TemplateException(
          name,
          1,
          new Bilingual(
                  "案件的内容太多，一份文书放不下（超过 {0} 处）。",
                  "the case has more than one document holds (over {0} texts).")
              .with(LAST_TOKEN - FIRST_TOKEN + 1));
    } catch (MustacheException e) {
      throw new TemplateException(
          name,
          1,
          new Bilingual(
                  "模板的写法有误，无法填写；模板程序库的说明是“{0}”。",
                  "is written so that it cannot be filled; the template library says \"{0}\".")
              .with(String.valueOf(e.getMessage())));
    }
    try {
      return new Layout(tokens, stationery).blocks(filled);
    } catch (Layout.UnknownPart e) {
      // Put together of pieces that sections left side by side.
      throw unknownPart(Math.max(0, source.indexOf('@' + e.part())), e.part());
    }
  }

  /** More texts than there are private characters for. */
  private static final class TooManyTexts extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Texts by the private character that stands for each. */
  static final class Tokens {
    private final List<SourcedText> texts = new ArrayList<>();

    String of(SourcedText text) {
      if (FIRST_TOKEN + texts.size() > LAST_TOKEN) {
        throw new TooManyTexts();
      }
      texts.add(text);
      return Character.toString(FIRST_TOKEN + texts.size() - 1);
    }

    static boolean isToken(int point) {
      return point >= FIRST_TOKEN && point <= LAST_TOKEN;
    }

    SourcedText text(int token) {
      return texts.get(token - FIRST_TOKEN);
    }
  }

  private Map<String, Object> context(Placeholders fields, Tokens tokens) {
    Map<String, Object> context = new HashMap<>();
    fields
        .texts()
        .forEach(
            (name, text) -> {
              if (used.contains(name)) {
                context.put(name, tokens.of(text.get()));
              }
            });
    fields
        .flags()
        .forEach(
            (name, shown) -> {
              if (used.contains(name)) {
                context.put(name + "?", shown.get());
              }
            });
    for (String list : fields.lists()) {
      if (used.contains(list)) {
        context.put(
            list + "?", fields.rows(list).stream().map(row -> context(row, tokens)).toList());
      }
    }
    return context;
  }

  /** An open section: what it is called, where it began, and the names that it adds. */
  private record Open(String name, int at, Deque<Placeholders> scope, Set<String> names) {}

  /**
   * The source with its tags checked and put in the template engine's terms: a section asks whether
   * there is a text or shows the rows of a list.
   */
  private String prepared(Placeholders fields, Tokens tokens) throws TemplateException {
    StringBuilder prepared = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    Deque<Placeholders> outermost = new ArrayDeque<>(List.of(fields));
    open.push(new Open("", 0, outermost, fields.names()));
    Matcher tag = TAG.matcher(source);
    int position = 0;
    while (tag.find()) {
      prepared.append(literal(position, tag.start()));
      position = tag.end();
      String content = tag.group(1).strip();
      char type = content.isEmpty() ? ' ' : content.charAt(0);
      String rest = content.isEmpty() ? "" : content.substring(1).strip();
      Open inner = open.element();
      switch (type) {
        case '!' -> prepared.append(basis(rest, tag.start(), tokens));
        case '#', '^' -> {
          requireKnown(rest, inner, false, tag.start());
          requireShallow(open.size(), tag.start());
          prepared.append("{{").append(type).append(rest).append("?}}");
          open.push(opened(rest, tag.start(), inner, type == '#'));
        }
        case '/' -> {
          requireOpen(rest, inner, tag.start());
          prepared.append("{{/").append(rest).append("?}}");
          open.pop();
        }
        case '&', '>', '=', '{' ->
            throw error(
                tag.start(),
                new Bilingual(
                    "不支持“{{{0}”这种写法，只能用占位符、“#”“^”“/”段落和“!”注释。",
                    "\"{{{0}\" is not supported: use placeholders, sections (#, ^, /) and comments"
                        + " (!)."),
                String.valueOf(type));
        default -> {
          requireKnown(content, inner, true, tag.start());
          prepared.append("{{").append(content).append("}}");
        }
      }
    }
    prepared.append(literal(position, source.length()));
    requireEnded(open);
    return prepared.toString();
  }

  private void requireShallow(int depth, int at) throws TemplateException {
    if (depth > MOST_NESTED) {
      throw error(
          at,
          new Bilingual("段落一层套一层，超过 {0} 层。", "sections stand in one another, over {0} deep."),
          MOST_NESTED);
    }
  }

  private void requireOpen(String section, Open inner, int at) throws TemplateException {
    if (!section.equals(inner.name())) {
      throw error(
          at,
          new Bilingual(
              "“{{/{0}}}”没有对应的开始，此处应当结束的是“{1}”。",
              "\"{{/{0}}}\" ends no section; the one that is open is \"{1}\"."),
          section,
          inner.name());
    }
  }

  private void requireEnded(Deque<Open> open) throws TemplateException {
    if (open.size() > 1) {
      throw error(
          open.element().at(),
          new Bilingual(
              "段落“{0}”没有结束，缺少“{{/{0}}}”。",
              "the section \"{0}\" is not ended; \"{{/{0}}}\" is missing."),
          open.element().name());
    }
  }

  private String literal(int from, int to) throws TemplateException {
    String literal = source.substring(from, to);
    int brace = literal.indexOf("{{") >= 0 ? literal.indexOf("{{") : literal.indexOf("}}");
    if (brace >= 0) {
      throw error(
          from + brace,
          new Bilingual(
              "双花括号没有成对，占位符应当写在一行之内，如“{{姓名}}”。",
              "double braces that are not paired; a placeholder stands on one line, e.g."
                  + " \"{{姓名}}\"."));
    }
    return literal;
  }

  private static Open opened(String section, int at, Open inner, boolean shown) {
    Deque<Placeholders> scope = new ArrayDeque<>(inner.scope());
    Set<String> names = inner.names();
    for (Placeholders fields : inner.scope()) {
      if (shown && fields.hasList(section)) {
        names = new HashSet<>(names);
        names.addAll(fields.columns(section));
        fields.rows(section).stream().findFirst().ifPresent(scope::push);
        break;
      }
    }
    return new Open(section, at, scope, names);
  }

  private void requireKnown(String field, Open inner, boolean printed, int at)
      throws TemplateException {
    if (!inner.names().contains(field)) {
      String near = nearest(field, new TreeSet<>(inner.names()));
      throw error(
          at,
          new Bilingual("没有名为“{0}”的占位符。{1}", "there is no placeholder \"{0}\".{1}"),
          field,
          near == null
              ? new Bilingual("可用的名称见 templates/README.md。", " See templates/README.md.")
              : new Bilingual("是否想写“{0}”？", " Did you mean \"{0}\"?").with(near));
    }
    boolean list = inner.scope().stream().anyMatch(fields -> fields.hasList(field));
    boolean text = inner.scope().stream().anyMatch(fields -> fields.hasText(field));
    boolean flag = !list && !text && inner.scope().stream().anyMatch(fields -> fields.has(field));
    if (printed && (list || flag)) {
      throw error(
          at,
          new Bilingual(
              "“{0}”是段落，应当写成“{{#{0}}}……{{/{0}}}”。",
              "\"{0}\" is a section: write \"{{#{0}}} … {{/{0}}}\"."),
          field);
    }
  }

  /** What was probably meant: a short Chinese name is near another with one character changed. */
  private static @Nullable String nearest(String field, Set<String> names) {
    String near = NearestWord.nearest(field, names);
    if (near != null) {
      return near;
    }
    for (String name : names) {
      int same = 0;
      for (int i = 0; i < Math.min(name.length(), field.length()); i++) {
        same += name.charAt(i) == field.charAt(i) ? 1 : 0;
      }
      if (name.length() == field.length() && same == field.length() - 1) {
        return name;
      }
    }
    return null;
  }

  private String basis(String comment, int at, Tokens tokens) throws TemplateException {
    if (!comment.startsWith(BASIS)) {
      return "";
    }
    List<Source> sources = new ArrayList<>();
    for (String citation : comment.substring(BASIS.length()).split("、", -1)) {
      Provision provision = Citation.parse(citation.strip());
      if (provision == null) {
        throw error(
            at,
            new Bilingual(
                "“{0}”不是本办法的条款，依据应当写成“第十四条”“第十条第（二）项”等。",
                "\"{0}\" is no provision; write 第十四条, 第十条第（二）项 and so on."),
            citation);
      }
      sources.add(new Source.Law(provision));
    }
    return tokens.of(SourcedText.of("", sources));
  }

  private TemplateException error(int at, Bilingual text, Object... arguments) {
    int line = 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    return new TemplateException(name, line, text.with(arguments));
  }
}
