package org.shuyue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Secret;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class GrantTest {
    @Autowired
    Grants grants;

    @Autowired
    Resources resources;

    @Autowired
    Events events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private NewGrant wanted;

    @BeforeEach
    void twoFields() {
        wanted = OpenedAccess.wanted(OpenedAccess.items(resources));
    }

    @Test
    @Clause("YC-22d")
    void isOpenedOncePerCase() {
        Grant first = grants.open(wanted);
        Grant second = grants.open(wanted);

        assertThat(second).isEqualTo(first);
        assertThat(grants.ofCase(wanted.caseNumber())).contains(first);
        assertThat(grants.of(OpenedAccess.APPLICANT)).contains(first);
        assertThat(kinds()).containsExactly("grant.opened");
    }

    @Test
    @Clause("YC-21b")
    void isRefusedBeyondTheCatalogueOrWithoutTerms() {
        NewGrant bad = new NewGrant(
                wanted.caseNumber(),
                wanted.resource(),
                wanted.holder(),
                wanted.applicant(),
                List.of("no_such_column"),
                /* from= */ OpenedAccess.UNTIL,
                /* until= */ OpenedAccess.FROM,
                " ");

        assertThatThrownBy(() -> grants.open(bad))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting("field")
                                .containsExactly("items", "until", "terms"));
        assertThat(grants.ofCase(wanted.caseNumber())).isEmpty();
    }

    @Test
    void endsByItselfAfterItsLastDay() {
        Grant grant = grants.open(wanted);

        clock.set(LocalDateTime.of(2026, 3, 31, 23, 59, 59));
        assertThat(grants.state(grant)).isEqualTo(GrantState.ACTIVE);
        clock.set(LocalDateTime.of(2026, 4, 1, 0, 0));
        assertThat(grants.state(grant)).isEqualTo(GrantState.ENDED);
        assertThatThrownBy(() -> grants.issueToken(grant.id(), OpenedAccess.APPLICANT))
                .hasMessageContaining("到期");
    }

    @Test
    void keepsOnlyTheHashOfItsToken() {
        Grant grant = grants.open(wanted);
        String token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);

        assertThat(token).matches("sy_[A-Za-z0-9_-]{43}");
        assertThat(jdbc.queryForObject(
                        "select token_hash from access_grant where id = ?",
                        String.class,
                        grant.id().value()))
                .isEqualTo(new Secret(token).hash())
                .hasSize(64);
        assertThat(events.ofCase(wanted.caseNumber()).toString()).doesNotContain(token);
    }

    @Test
    void givesItsTokenToTheApplicantOnly() {
        Grant grant = grants.open(wanted);

        assertThatThrownBy(() -> grants.issueToken(grant.id(), OpenedAccess.REVIEWER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Clause("YC-21b")
    void isSuspendedAndResumedWithAReason() {
        Grant grant = grants.open(wanted);

        assertThatThrownBy(() -> grants.suspend(grant.id(), " ", OpenedAccess.REVIEWER))
                .hasMessage("请填写暂停原因");
        grants.suspend(grant.id(), "发现超范围使用", OpenedAccess.REVIEWER);
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.SUSPENDED);
        assertThatThrownBy(() -> grants.suspend(grant.id(), "再次", OpenedAccess.REVIEWER))
                .isInstanceOf(InputRefused.class);
        grants.resume(grant.id(), "整改完毕", OpenedAccess.REVIEWER);
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.ACTIVE);
        assertThatThrownBy(() -> grants.resume(grant.id(), "再次", OpenedAccess.REVIEWER))
                .isInstanceOf(InputRefused.class);
        assertThat(kinds()).containsExactly("grant.opened", "grant.suspended", "grant.resumed");
    }

    @Test
    void isSuspendedByItsKeepersOnly() {
        Grant grant = grants.open(wanted);

        assertThatThrownBy(() -> grants.suspend(grant.id(), "我想", OpenedAccess.APPLICANT))
                .isInstanceOf(NotFound.class);
    }

    private List<String> kinds() {
        return events.ofCase(wanted.caseNumber()).stream().map(TrailEntry::kind).toList();
    }
}
