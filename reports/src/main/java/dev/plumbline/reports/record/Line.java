package dev.plumbline.reports.record;

/** One line of a record. */
public sealed interface Line permits Header, Check, Claims, Coverage, ProfileVerdict, Footer {}
