package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/** Facts of the letter that names at once everything that is missing. */
public record CompletionLetter(
        @Fact("信首") LetterHead head,
        @Fact("需要补正的内容") List<String> missing,
        @Fact("补正的最后一日") @Nullable LocalDate completeBy,
        @Fact("依据") String basis)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(head.contradictions());
        if (completeBy != null && completeBy.isBefore(head.date())) {
            problems.add(new Problem("completeBy", "补正的最后一日（" + completeBy + "）早于发文日期，请改正"));
        }
        return problems;
    }
}
