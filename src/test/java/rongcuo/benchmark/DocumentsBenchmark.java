package rongcuo.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.DocumentName;
import rongcuo.confidentiality.Identity;
import rongcuo.notice.ConfidentialityException;
import rongcuo.notice.Document;
import rongcuo.notice.DocumentedCase;
import rongcuo.notice.Documents;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.Fullness;
import rongcuo.notice.TemplateException;
import rongcuo.notice.Templates;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.statute.Claims;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Papers;

/** Filling in the decision of a case and writing it in three formats. */
@State(Scope.Thread)
public class DocumentsBenchmark {

  private final Documents documents = new Documents(new Templates(null), Fullness.SHORT);
  private @Nullable DocumentedCase matter;

  @Setup
  public void prepare() throws IOException {
    CaseFile caseFile = CaseReader.read(Path.of("cases/inspection-concealed.yaml")).caseFile();
    if (caseFile == null) {
      throw new IllegalStateException("the example case does not read");
    }
    List<Assessment> assessments =
        caseFile.subjects().stream()
            .map(
                subject ->
                    Assessor.assess(
                        caseFile.answers(subject),
                        caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims()),
                        ReadingPolicy.DEFAULT.readingsFor(caseFile.readings())))
            .toList();
    matter = new DocumentedCase(caseFile, assessments, null, Identity.NONE, List.of(), null);
  }

  @Benchmark
  public byte[] txt()
      throws IOException, FormatException, TemplateException, ConfidentialityException {
    return written(Format.TXT);
  }

  @Benchmark
  public byte[] docx()
      throws IOException, FormatException, TemplateException, ConfidentialityException {
    return written(Format.DOCX);
  }

  /** Needs a Chinese font, as the program does. */
  @Benchmark
  public byte[] pdf()
      throws IOException, FormatException, TemplateException, ConfidentialityException {
    return written(Format.PDF);
  }

  private byte[] written(Format format)
      throws IOException, FormatException, TemplateException, ConfidentialityException {
    DocumentedCase prepared = Objects.requireNonNull(matter);
    Documents.Order order =
        Documents.of(List.of(Papers.of(DocumentName.DECISION)), prepared).get(0);
    Document document = documents.fill(order, prepared);
    return documents.render(document, format);
  }
}
