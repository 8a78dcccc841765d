package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;

/**
 * What came of reading a reporter's file.
 *
 * @param reporter null if the file has errors
 * @param problems errors and warnings in the order of the file
 */
public record ReporterDocument(@Nullable Reporter reporter, List<Problem> problems) {}
