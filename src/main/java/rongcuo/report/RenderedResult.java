package rongcuo.report;

import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseNumbers;

/**
 * A result made ready to print.
 *
 * @param out for the results
 * @param err for the messages
 * @param status the exit status that it calls for
 * @param counted what it adds to the count at the end
 * @param holder the file with its case number; null if it is no valid case
 */
public record RenderedResult(
    String out,
    String err,
    int status,
    OutcomeTally counted,
    CaseNumbers.@Nullable Holder holder) {}
