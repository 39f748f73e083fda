package org.shuyue.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A case as the workbench lists it.
 *
 * @param begun its start in microseconds since 1970, moved on where another case began in the same one: its key
 * @param dueAt the next end of a deadline; of a case whose deadlines have ended, the last; {@code null} without any
 * @param dueOrder the same in microseconds, {@link #NEVER} without any
 * @param clauses of its deadlines, with spaces between
 * @param people who had to do with it, with spaces between
 * @param agencies that had to do with it, with spaces between
 * @param words what is searched for words, as {@link Bigrams#plain} has it; one text a line
 */
public record CaseEntry(
        long begun,
        CaseNumber number,
        String processId,
        String title,
        PersonId applicant,
        String applicantName,
        AgencyId applicantAgency,
        @Nullable AgencyId providerAgency,
        @Nullable ResourceId resource,
        String state,
        boolean open,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        long dueOrder,
        Kept kept,
        String clauses,
        String people,
        String agencies,
        String words,
        Instant lastEventAt) {
    /** After every real moment. */
    static final long NEVER = Long.MAX_VALUE;

    public List<String> clauseList() {
        return several(clauses).toList();
    }

    static Stream<String> several(String joined) {
        return Stream.of(joined.split(" ")).filter(one -> !one.isEmpty());
    }

    CaseEntry from(long key) {
        return new CaseEntry(
                key,
                number,
                processId,
                title,
                applicant,
                applicantName,
                applicantAgency,
                providerAgency,
                resource,
                state,
                open,
                startedAt,
                endedAt,
                dueAt,
                dueOrder,
                kept,
                clauses,
                people,
                agencies,
                words,
                lastEventAt);
    }
}
