package org.shuyue.workflow;

import java.util.List;
import java.util.function.Function;
import org.shuyue.shared.CaseNumber;

/** What a procedure shows of its cases: to people on the case page, to programs in the API. */
public interface CaseSheets {
    String processId();

    /** In the order in which they are read; those without a line are left out. */
    List<CaseSheet> of(CaseNumber number);

    static CaseSheets of(String processId, Function<CaseNumber, List<CaseSheet>> sheets) {
        return new CaseSheets() {
            @Override
            public String processId() {
                return processId;
            }

            @Override
            public List<CaseSheet> of(CaseNumber number) {
                return sheets.apply(number);
            }
        };
    }
}
