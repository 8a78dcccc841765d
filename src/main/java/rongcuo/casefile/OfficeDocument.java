package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;
import rongcuo.statute.Choice;

/**
 * What came of reading an office's configuration.
 *
 * @param readings the choices that the office makes; null if the file has errors
 * @param keepsHistories whether what the program changes is recorded beside each case
 * @param papers how it wants its documents
 * @param problems errors and warnings in the order of the file
 */
public record OfficeDocument(
    @Nullable List<Choice> readings,
    boolean keepsHistories,
    PaperSettings papers,
    List<Problem> problems) {}
