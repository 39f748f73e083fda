package org.shuyue.opening;

import java.time.LocalDate;

/**
 * What is applied for: the five things that YC-29b names.
 *
 * @param from first day of use
 * @param until last day of use
 * @param resultForm what comes of the use (成果形式)
 */
public record OpenWish(
        String title, String reason, OpenKind kind, LocalDate from, LocalDate until, String resultForm) {}
