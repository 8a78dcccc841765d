package rongcuo.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Which of a workbook's cell styles show a number as a day.
 *
 * @param dates by number of the style
 * @param from1904 whether days are counted from 1904, as on old Macintoshes
 */
record DateFormats(List<Boolean> dates, boolean from1904) {

  /** What a format has beside the letters of days: words, colours, escaped characters. */
  private static final Pattern OTHER = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  private static final Pattern OF_DAYS = Pattern.compile("(?i)[yd年日]|m{3}|e\\b");

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final int SECONDS = 86_400;

  static DateFormats of(byte @Nullable [] styles, boolean from1904) throws XMLStreamException {
    Map<String, String> codes = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    PartReader part = new PartReader(styles == null ? "<none/>".getBytes() : styles);
    boolean ofCells = false;
    while (part.next()) {
      if (part.is("numFmt")) {
        codes.put(said(part, "numFmtId"), said(part, "formatCode"));
      } else if (part.is("cellXfs")) {
        ofCells = true;
      } else if (part.is("cellStyles")) {
        ofCells = false;
      } else if (ofCells && part.is("xf")) {
        dates.add(isDate(said(part, "numFmtId"), codes));
      }
    }
    return new DateFormats(dates, from1904);
  }

  private static String said(PartReader part, String name) {
    String said = part.attribute(name);
    return said == null ? "" : said;
  }

  private static boolean isDate(String id, Map<String, String> codes) {
    String code = codes.get(id);
    if (code != null) {
      return OF_DAYS.matcher(OTHER.matcher(code).replaceAll("")).find();
    }
    // Those that the format gives without a code: dates of the West, of East Asia.
    return id.matches("1[4-7]|22|2[7-9]|3[016]|5[0-478]");
  }

  /** A number of a cell as the cell means it. */
  String text(BigDecimal number, int style) {
    boolean isDay =
        style >= 0
            && style < dates.size()
            && dates.get(style)
            && number.signum() > 0
            && number.compareTo(LAST_DAY) <= 0;
    return isDay ? day(number) : plain(number);
  }

  private static String plain(BigDecimal number) {
    boolean huge = Math.abs((long) number.precision() - number.scale()) > 30 || number.scale() > 30;
    return huge ? number.toString() : number.stripTrailingZeros().toPlainString();
  }

  private String day(BigDecimal number) {
    int days = number.intValue();
    // 1900 is taken for a leap year there.
    LocalDate start =
        from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
    long seconds = Math.round(number.subtract(BigDecimal.valueOf(days)).doubleValue() * SECONDS);
    LocalDateTime time = start.plusDays(days).atStartOfDay().plusSeconds(seconds);
    return seconds % SECONDS == 0
        ? time.toLocalDate().toString()
        : time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
  }
}
