package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.steps.Papers;

/** Which documents may be made, with what stands in a case and beside it of who reported. */
class ClearanceTest {

  private static final String VALID = "schema: rongcuo/reporter/1\nid: A-1\nname: 欧阳秋白\n";
  private static final String OTHER = "schema: rongcuo/reporter/1\nid: A-1\nname: 骆珩之\n";
  private static final String INVALID = "schema: rongcuo/reporter/1\nid: A-1\nname: [\n";

  @TempDir private Path folder;

  private Clearance clearance(Disclosure.@Nullable Kind kind, String... files) throws Exception {
    Path[] companions = new Path[files.length];
    for (int i = 0; i < files.length; i++) {
      companions[i] = Files.writeString(folder.resolve(i + ".reporter.yaml"), files[i]);
    }
    Problem remark = Problem.warning(Place.START, new Bilingual("甲", "a"));
    List<Disclosure> disclosures =
        kind == null ? List.of() : List.of(new Disclosure(kind, "title", remark));
    return Clearance.of(new Concealed(Identity.NONE, List.of(companions), disclosures), "A-1");
  }

  private static List<Documents.Order> orders() {
    Subject subject =
        CaseReader.read(
                "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .caseFile()
            .subjects()
            .get(0);
    return Papers.ALL.stream().map(kind -> new Documents.Order(kind, subject)).toList();
  }

  @ParameterizedTest
  @EnumSource(Disclosure.Kind.class)
  void nothingIsMadeWhereNobodyHasLooked(Disclosure.Kind kind) throws Exception {
    assertThat(clearance(kind).allowsAny()).isEqualTo(kind != Disclosure.Kind.UNCHECKED);
    assertThat(clearance(kind, VALID).files()).hasSize(kind == Disclosure.Kind.UNCHECKED ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource(Disclosure.Kind.class)
  void theLetterAloneIsMadeOfACaseThatTellsIt(Disclosure.Kind kind) throws Exception {
    List<Documents.Order> allowed = clearance(kind, VALID).allowed(orders());
    if (kind == Disclosure.Kind.TOLD) {
      assertThat(allowed)
          .extracting(Documents.Order::kind)
          .containsExactly(Papers.of(DocumentName.REPORTER_FEEDBACK));
    } else {
      assertThat(allowed).hasSameSizeAs(Papers.ALL);
    }
  }

  @Test
  void everyReportersFileHasToBeValid() throws Exception {
    assertThat(clearance(null).allowsAny()).isTrue();
    assertThat(clearance(null, VALID, OTHER).allowsAny()).isTrue();
    assertThat(clearance(null, INVALID).allowsAny()).isFalse();
    assertThat(clearance(null, VALID, INVALID).allowsAny()).isFalse();
    assertThat(clearance(null, INVALID, VALID).allowsAny()).isFalse();
    assertThat(clearance(null, VALID.replace("A-1", "B-2")).allowsAny()).isFalse();
  }

  @Test
  void theLetterGoesToWhomTheFirstFileNames() throws Exception {
    assertThat(clearance(null).addressee()).isNull();
    assertThat(clearance(null, VALID, OTHER).addressee())
        .extracting(Reporter::name)
        .isEqualTo("欧阳秋白");
    assertThat(clearance(Disclosure.Kind.UNCHECKED, VALID).addressee()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"DECIDED,false,true", "UNDECIDED,true,false", "STALE,true,false"})
  void onlyWhatIsDecidedIsIssued(Standing standing, boolean draft, boolean issuable) {
    List<Block> filled = List.of(new Block.Paragraph("", SourcedText.of("甲。")));
    Document document = new Document("", standing, filled, null);
    assertThat(document.draft()).isEqualTo(draft);
    assertThat(document.isIssuable()).isEqualTo(issuable);
    assertThat(standing.why(new Bilingual("某书", "it")) == null).isEqualTo(issuable);
    List<Block> open = List.of(new Block.Paragraph("", SourcedText.blank("事由", "title")));
    assertThat(new Document("", standing, open, null).isIssuable()).isFalse();
  }

  @Test
  void onlyADecisionMayNotRestOnNothing() {
    Document document =
        new Document("", false, List.of(new Block.Paragraph("", SourcedText.of("甲乙。依照第三条。"))));
    for (Documents.Order order : orders()) {
      assertThat(Documents.unfounded(order, document))
          .extracting(SourcedText.Sentence::words)
          .isEqualTo(order.kind().name() == DocumentName.DECISION ? List.of("甲乙。") : List.of());
    }
  }
}
