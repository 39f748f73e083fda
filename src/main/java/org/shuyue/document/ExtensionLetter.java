package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuyue.shared.Problem;

/** Facts of the letter that puts off the answer; its new day is later than the one before. */
public record ExtensionLetter(
        @Fact("信首") LetterHead head,
        @Fact("延期的理由") String reason,
        @Fact("原定的最后一日") LocalDate formerly,
        @Fact("延长后的最后一日") LocalDate extendedTo,
        @Fact("依据") String basis)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(head.contradictions());
        if (!extendedTo.isAfter(formerly)) {
            problems.add(new Problem("extendedTo", "延长后的最后一日（" + extendedTo + "）不晚于原定的 " + formerly + "，请改正"));
        }
        return problems;
    }
}
