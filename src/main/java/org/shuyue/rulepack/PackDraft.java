package org.shuyue.rulepack;

import java.time.Instant;
import java.time.LocalDate;
import org.shuyue.shared.PersonId;

/** A file that passed every check and waits for somebody to look at what it changes; it governs nothing yet. */
public record PackDraft(
        long id,
        String pack,
        String title,
        String jurisdiction,
        LocalDate validFrom,
        String dmn,
        PersonId uploadedBy,
        Instant uploadedAt) {}
