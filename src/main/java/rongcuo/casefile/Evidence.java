package rongcuo.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
public record Evidence(
    String id,
    @Nullable String kind,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String source) {}
