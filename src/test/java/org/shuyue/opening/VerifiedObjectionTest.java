package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Holds;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VerifiedObjectionTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    Holds holds;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("YC-30a")
    void isPassedToTheProviderAndVerifiedWithinAWorkingDayEach() {
        CaseNumber number = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        assertThat(number.value()).startsWith("YY2026-");
        assertThat(walk.tasks(number, "shenhe")).isEmpty();
        RunningDeadline notify = ledger.of(number).get(0);
        assertThat(notify.dueDate()).isEqualTo(LocalDate.of(2026, 3, 3));

        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        assertThat(ledger.of(number))
                .extracting(RunningDeadline::ruleId, RunningDeadline::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rights-objection.notify", DeadlineState.MET),
                        org.assertj.core.groups.Tuple.tuple("rights-objection.verify", DeadlineState.RUNNING));
        assertThat(walk.subjects(number, "shenhe")).contains("权益异议待核实");

        walk.complete(number, "shenhe", ObjectionWalk.decide("goOn"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_OpeningGoesOn");
        assertThat(walk.letters(number, "gongmin").get(0).text())
                .contains("继续开放")
                .contains("第二十五条");
        assertThat(ledger.of(number).get(1).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    @Clause("YC-30a")
    void staysSuspendedUntilTheDataIsProcessed() {
        CaseNumber number = walk.start("rights-objection", "qiye", ObjectionWalk.objection());
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        assertThat(holds.of(number)).isEmpty();
        walk.complete(number, "shenhe", ObjectionWalk.decide("process"));
        assertThat(holds.of(new ResourceId(ObjectionWalk.RESOURCE))).isPresent();
        assertThat(objections.get(number).state()).isEqualTo(ObjectionState.PROCESSING);

        walk.complete(number, "shenhe", Map.of("processResult", "删除求职意向，登记日期只保留到月"));
        assertThat(holds.of(new ResourceId(ObjectionWalk.RESOURCE))).isEmpty();
        assertThat(walk.end(number)).isEqualTo("EndEvent_ProcessedAndOpened");
        assertThat(walk.subjects(number, "qiye")).contains("权益异议已处理");
    }

    @Test
    @Clause("YC-30a")
    void isToldReasonsAndBasis() {
        CaseNumber number = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        for (String missing : new String[] {"measure", "measureReasons", "measureBasis"}) {
            Map<String, Object> fields = new HashMap<>(ObjectionWalk.decide("goOn"));
            fields.remove(missing);
            assertThatThrownBy(() -> walk.complete(number, "shenhe", fields)).hasMessageContaining("请填写");
        }
    }
}
