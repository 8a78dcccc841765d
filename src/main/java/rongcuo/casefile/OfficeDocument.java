package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;

/**
 * What came of reading an office's settings.
 *
 * @param office the settings; null if the file has errors
 * @param problems errors and warnings in the order of the file
 */
public record OfficeDocument(@Nullable Office office, List<Problem> problems) {}
