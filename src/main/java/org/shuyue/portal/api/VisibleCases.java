package org.shuyue.portal.api;

import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;

/** The cases that the caller may see, by the number in the address. */
@Component
class VisibleCases {
    private final Cases cases;
    private final SignedIn signedIn;

    VisibleCases(Cases cases, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
    }

    CaseRow of(String number) {
        try {
            return cases.view(new CaseNumber(number), signedIn.person());
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("没有这个办件，或者您无权查看");
        }
    }
}
