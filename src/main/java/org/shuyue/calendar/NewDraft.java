package org.shuyue.calendar;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be brought in.
 *
 * @param region empty for the whole country
 * @param notice for an ICS file; {@code null} when it is not known yet, or when the file says it
 */
public record NewDraft(
        String region,
        String fileName,
        InputStream content,
        @Nullable NoticeName notice) {}
