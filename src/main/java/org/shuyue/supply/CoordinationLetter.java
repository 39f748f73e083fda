package org.shuyue.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** An outward letter as it is kept, with the answer to it; {@code null} while there is none. */
public record CoordinationLetter(
        long id,
        CaseNumber caseNumber,
        LocalDate sentOn,
        String addressee,
        String letterNumber,
        String contents,
        String sentBy,
        @Nullable LocalDate repliedOn,
        @Nullable String replyFrom,
        @Nullable String replyNumber,
        CoordinationReply.@Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String repliedBy) {}
