package org.shuyue.supply;

import java.time.LocalDate;

/**
 * How the data of a demand is opened.
 *
 * @param terms beyond those that the law sets; may be empty
 */
public record Sharing(LocalDate from, LocalDate until, String terms) {}
