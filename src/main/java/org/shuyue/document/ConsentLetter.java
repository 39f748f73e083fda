package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/** Facts of the letter that agrees (YC-22d, YC-23b, YC-29c): what is granted, how, and how long. */
public record ConsentLetter(
        @Fact("信首") LetterHead head,
        @Fact("提供的内容") List<String> granted,
        @Fact("未同意的内容") @Nullable List<String> withheld,
        @Fact("未同意的理由和依据") @Nullable String withheldBecause,
        @Fact("提供方式") String way,
        @Fact("使用期限第一日") @Nullable LocalDate begins,
        @Fact("使用期限最后一日") @Nullable LocalDate ends,
        @Fact("承诺共享的日期") @Nullable LocalDate promisedFor,
        @Fact("使用条件") @Nullable String conditions)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(head.contradictions());
        problems.addAll(Term.possible(begins, ends));
        if (promisedFor != null && promisedFor.isBefore(head.date())) {
            problems.add(new Problem("promisedFor", "承诺共享的日期（" + promisedFor + "）早于发文日期，请改正"));
        }
        boolean part = withheld != null && !withheld.isEmpty();
        if (part && (withheldBecause == null || withheldBecause.isBlank())) {
            problems.add(new Problem("withheldBecause", "有内容未获同意，请填写理由和依据"));
        }
        return problems;
    }
}
