package org.shuyue.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * What to look for in the trail; {@code null} or empty means any.
 *
 * @param word part of the sentence, the subject or the actor's name
 * @param kind exact kind, or its first part up to a dot ({@code grant} finds {@code grant.opened})
 * @param person who acted, or in whose stead somebody acted
 * @param from first day, Asia/Shanghai
 * @param to last day, included
 */
public record TrailQuery(
        @Nullable String word,
        @Nullable String kind,
        @Nullable PersonId person,
        @Nullable CaseNumber caseNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
