package org.shuyue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class HeldResourceTest {
    private static final CaseNumber CASE = new CaseNumber("XL2026-900001");
    private static final CaseNumber OTHER = new CaseNumber("YY2026-900002");

    @Autowired
    Holds holds;

    @Autowired
    Grants grants;

    @Autowired
    DataService data;

    @Autowired
    Resources resources;

    @Autowired
    Events events;

    private Grant grant;
    private String token;

    @BeforeEach
    void openAccess() {
        grant = grants.open(OpenedAccess.wanted(OpenedAccess.items(resources)));
        token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);
    }

    @AfterEach
    void liftAll() {
        holds.lift(OpenedAccess.RESOURCE, CASE, Actor.SYSTEM);
        holds.lift(OpenedAccess.RESOURCE, OTHER, Actor.SYSTEM);
    }

    @Test
    @Clause("XA-S8")
    void isServedToNobodyUntilTheLastHoldIsLifted() {
        holds.place(OpenedAccess.RESOURCE, CASE, "疑似泄露，正在排查", Actor.SYSTEM);
        holds.place(OpenedAccess.RESOURCE, CASE, "再次提交", Actor.SYSTEM);
        holds.place(OpenedAccess.RESOURCE, OTHER, "收到异议", Actor.SYSTEM);

        assertThat(grants.state(grant)).isEqualTo(GrantState.HELD);
        assertRefused("疑似泄露，正在排查");
        holds.lift(OpenedAccess.RESOURCE, CASE, "漏洞已修复", Actor.SYSTEM);
        assertRefused("收到异议");
        assertThat(holds.of(CASE)).isEmpty();
        assertThat(holds.of(OTHER)).hasSize(1);
        holds.lift(OpenedAccess.RESOURCE, OTHER, Actor.SYSTEM);

        assertThat(holds.of(OpenedAccess.RESOURCE)).isEmpty();
        assertThat(data.fetch(token, OpenedAccess.RESOURCE, 0, 1, null).rows()).hasSize(1);
        assertThat(events.ofCase(CASE)).extracting("kind").endsWith("resource.held", "resource.hold-lifted");
    }

    @Test
    void mayBeHeldAgainByTheSameCase() {
        holds.place(OpenedAccess.RESOURCE, CASE, "第一次", Actor.SYSTEM);
        holds.lift(OpenedAccess.RESOURCE, CASE, Actor.SYSTEM);
        holds.place(OpenedAccess.RESOURCE, CASE, "第二次", Actor.SYSTEM);

        assertRefused("第二次");
    }

    @Test
    void needsAReason() {
        assertThatThrownBy(() -> holds.place(OpenedAccess.RESOURCE, CASE, " ", Actor.SYSTEM))
                .isInstanceOf(InputRefused.class)
                .hasMessage("请填写暂停提供数据的原因");
        assertThat(grants.notEnded(OpenedAccess.RESOURCE)).contains(grants.find(grant.id()));
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> data.fetch(token, OpenedAccess.RESOURCE, 0, 1, null))
                .isInstanceOf(TokenRefused.class)
                .hasMessageContaining("暂停提供")
                .hasMessageContaining(reason);
    }
}
