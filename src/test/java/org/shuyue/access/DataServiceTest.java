package org.shuyue.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.audit.Events;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class DataServiceTest {
    @Autowired
    DataService data;

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

    private Grant grant;
    private String token;

    @BeforeEach
    void openAccess() {
        grant = grants.open(OpenedAccess.wanted(OpenedAccess.items(resources)));
        token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);
    }

    @Test
    @Clause({"YC-22d", "YC-21b"})
    void servesTheGrantedFieldsOnlyWithTheirTerms() {
        DataPage page = fetch(0, 5, null);

        assertThat(page.rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.keySet()).containsExactlyInAnyOrderElementsOf(grant.items()));
        assertThat(page.fields()).extracting(DataPage.Field::name).isEqualTo(grant.items());
        assertThat(page.terms()).isEqualTo(OpenedAccess.TERMS);
        assertThat(outcomes()).containsExactly("SERVED 5 10.0.0.1");
    }

    @Test
    @Clause("YC-21b")
    void refusesAFieldThatWasNotGrantedByName() {
        String other = resources.find(OpenedAccess.RESOURCE).items().stream()
                .map(DataItem::name)
                .filter(name -> !grant.items().contains(name))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> fetch(0, 5, List.of(grant.items().get(0), other)))
                .isInstanceOf(InputRefused.class)
                .hasMessage("信息项“" + other + "”未获授权，请只请求已授权的信息项");
        assertThat(outcomes()).containsExactly("BAD_INPUT 0 10.0.0.1");
    }

    @Test
    void servesEveryRowOncePageByPage() {
        long rows = 0;
        Long after = 0L;
        DataPage page = fetch(0, 1, null);
        while (after != null) {
            page = fetch(after, 130, List.of(grant.items().get(0)));
            rows += page.rows().size();
            after = page.next();
        }

        assertThat(rows).isEqualTo(page.total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void refusesASizeOutOfBounds(int size) {
        assertThatThrownBy(() -> fetch(0, size, null)).hasMessageContaining("1 到 1000");
    }

    @Test
    void doesNotKnowAForgedOrMissingToken() {
        assertThatThrownBy(() -> data.fetch("sy_forged", OpenedAccess.RESOURCE, 0, 5, null))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
        assertThatThrownBy(() -> data.fetch(new DataQuery(null, OpenedAccess.RESOURCE, 0, 5, null, "")))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
    }

    @Test
    void forgetsATokenWhenANewOneIsIssued() {
        String old = token;
        token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);

        assertThatThrownBy(() -> data.fetch(old, OpenedAccess.RESOURCE, 0, 5, null))
                .isInstanceOf(TokenRefused.class);
        assertThat(fetch(0, 5, null).rows()).hasSize(5);
    }

    @Test
    void refusesATokenForAnotherResource() {
        assertForbidden(new ResourceId("A0001-0001"), "未获授权访问资源");
        assertThat(outcomes()).containsExactly("FOREIGN 0 10.0.0.1");
    }

    @Test
    @Clause("YC-22d")
    void endsAtMidnightAfterTheLastDay() {
        clock.set(LocalDateTime.of(2026, 3, 31, 23, 59, 59));
        assertThat(fetch(0, 1, null).rows()).hasSize(1);

        clock.set(LocalDateTime.of(2026, 4, 1, 0, 0));
        assertForbidden(OpenedAccess.RESOURCE, "到期");
        assertThat(outcomes()).containsExactly("SERVED 1 10.0.0.1", "ENDED 0 10.0.0.1");
    }

    @Test
    void doesNotBeginBeforeTheFirstDay() {
        clock.set(LocalDateTime.of(2026, 3, 1, 23, 59, 59));

        assertForbidden(OpenedAccess.RESOURCE, "起生效");
    }

    @Test
    @Clause("YC-21b")
    void refusesWhileSuspended() {
        grants.suspend(grant.id(), "发现超范围使用", OpenedAccess.REVIEWER);
        assertForbidden(OpenedAccess.RESOURCE, "发现超范围使用");

        grants.resume(grant.id(), "整改完毕", OpenedAccess.REVIEWER);
        assertThat(fetch(0, 1, null).rows()).hasSize(1);
    }

    @Test
    void limitsTheCallsOfAMinuteAndTellsWhenToComeBack() {
        fetch(0, 1, null);
        clock.advance(Duration.ofSeconds(20));
        for (int i = 1; i < 60; i++) {
            fetch(0, 1, null);
        }

        assertThatThrownBy(() -> fetch(0, 1, null))
                .isInstanceOfSatisfying(
                        TooManyCalls.class,
                        tooMany -> assertThat(tooMany.retryAfterSeconds()).isEqualTo(40));
        clock.advance(Duration.ofSeconds(40));
        assertThat(fetch(0, 1, null).rows()).hasSize(1);
        assertThatThrownBy(() -> fetch(0, 1, null)).isInstanceOf(TooManyCalls.class);
    }

    @Test
    void leavesEachCallInTheTrailOfTheCase() {
        fetch(0, 3, null);
        assertForbidden(new ResourceId("A0001-0001"), "未获授权");

        assertThat(events.ofCase(grant.caseNumber()))
                .extracting("kind")
                .containsExactly("grant.opened", "grant.token-issued", "data.fetched", "data.refused");
    }

    private DataPage fetch(long after, int size, @Nullable List<String> items) {
        return data.fetch(new DataQuery(token, OpenedAccess.RESOURCE, after, size, items, "10.0.0.1"));
    }

    private void assertForbidden(ResourceId resource, String message) {
        assertThatThrownBy(() -> data.fetch(new DataQuery(token, resource, 0, 5, null, "10.0.0.1")))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    private List<String> outcomes() {
        return jdbc.query(
                "select outcome, row_count, remote_address from data_call where grant_id = ? order by id",
                (row, i) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3),
                grant.id().value());
    }
}
