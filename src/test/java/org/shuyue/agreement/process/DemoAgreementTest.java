package org.shuyue.agreement.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shuyue.agreement.AgreementState;
import org.shuyue.agreement.Agreements;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A new user finds an agreement in force. */
@ApplicationTest
class DemoAgreementTest {
    @Autowired
    AgreementDemo demo;

    @Autowired
    Agreements agreements;

    @Autowired
    Papers papers;

    @Test
    void isInForceWithAMonthlyPlanAndBothSeals() {
        CaseNumber number = demo.conclude();

        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(requireNonNull(agreements.find(number).terms().plan()).administrators())
                .hasSize(2);
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind() == DocumentKind.COOPERATION_AGREEMENT)
                .singleElement()
                .satisfies(paper -> assertThat(papers.revisions(paper.number())).hasSize(3));
    }
}
