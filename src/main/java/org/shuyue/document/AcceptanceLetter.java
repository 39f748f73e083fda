package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuyue.shared.Problem;

/** Facts of the letter by which a request is accepted; {@code answerBy} is the day on which the answer is due. */
public record AcceptanceLetter(
        @Fact("信首") LetterHead head,
        @Fact("答复期限") String limit,
        @Fact("答复的最后一日") LocalDate answerBy,
        @Fact("依据") String basis)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(head.contradictions());
        if (answerBy.isBefore(head.receivedOn())) {
            problems.add(new Problem("answerBy", "答复的最后一日（" + answerBy + "）早于收到申请的日期，请改正"));
        }
        return problems;
    }
}
