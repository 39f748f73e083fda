package org.shuyue.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which something will be due, before any case of it has begun.
 *
 * @param id stays the same whatever becomes of it
 * @param provisional whether the year's notice of holidays is still to come
 * @param path of the page where it belongs, with a slash at its beginning
 * @param changedAt when what it follows from last changed
 */
public record PlannedDay(
        String id, LocalDate day, boolean provisional, String title, String basis, String path, Instant changedAt) {}
