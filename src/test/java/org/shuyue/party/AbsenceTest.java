package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class AbsenceTest {
    private static final AgencyId AGENCY = new AgencyId("A0101");
    private static final LocalDate TODAY = MovableClock.START.toLocalDate();

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    IdentityService identity;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private PersonId away;
    private PersonId stand;

    @BeforeEach
    void reviewerAndRequesterOfOneAgency() {
        away = add("away", "离岗人", Role.REVIEWER);
        stand = add("stand", "代办人", Role.REQUESTER);
    }

    @Test
    void beginsAtOnceWhenItStartsToday() {
        record(TODAY, TODAY.plusDays(3));

        assertThat(groups(stand)).containsExactlyInAnyOrder("requester", "reviewer", "reviewer-A0101");
        assertThat(substitutions.substituteOf(away)).contains(stand);
        assertThat(events.stream(AbsenceBegan.class)).hasSize(1);
    }

    @Test
    void beginsAndEndsByItself() {
        record(TODAY.plusDays(2), TODAY.plusDays(3));
        assertThat(groups(stand)).containsExactly("requester");
        assertThat(substitutions.substituteOf(away)).isEmpty();

        clock.set(TODAY.plusDays(2).atTime(0, 1));
        substitutions.keepUp();
        substitutions.keepUp();
        assertThat(groups(stand)).contains("reviewer-A0101");
        assertThat(events.stream(AbsenceBegan.class)).hasSize(1);

        clock.set(TODAY.plusDays(3).atTime(23, 59));
        substitutions.keepUp();
        assertThat(events.stream(AbsenceEnded.class)).isEmpty();

        clock.set(TODAY.plusDays(4).atTime(0, 1));
        assertThat(substitutions.substituteOf(away)).isEmpty();
        substitutions.keepUp();
        assertThat(groups(stand)).containsExactly("requester");
        assertThat(events.stream(AbsenceEnded.class)).hasSize(1);
        assertThat(substitutions.of(stand)).extracting(Absence::state).containsExactly(Absence.State.ENDED);
    }

    @Test
    void showsTheSubstituteAsSuch() {
        record(TODAY, TODAY);

        assertThat(substitutions.actorFor(stand, Role.REVIEWER, AGENCY))
                .hasValueSatisfying(actor -> assertThat(actor.shown()).isEqualTo("代办人（代 离岗人）"));
        assertThat(substitutions.actorInsteadOf(stand, away))
                .hasValueSatisfying(actor -> assertThat(actor.behalfOf()).isEqualTo(away));
        assertThat(substitutions.actorFor(stand, Role.REVIEWER, new AgencyId("A0104")))
                .isEmpty();
        assertThat(substitutions.actorFor(stand, Role.LEADER, AGENCY)).isEmpty();
        assertThat(substitutions.actorFor(stand, Role.REQUESTER, AGENCY)).contains(Actor.of(stand, "代办人"));
        assertThat(substitutions.actorInsteadOf(away, stand)).isEmpty();
        assertThat(substitutions.actorInsteadOf(away, away)).contains(Actor.of(away, "离岗人"));
    }

    @Test
    void isCutShortByTheAbsentPersonOrAnAdministratorOnly() {
        Absence absence = record(TODAY, TODAY.plusDays(3));

        assertThatThrownBy(() -> substitutions.cancel(absence.id(), stand)).isInstanceOf(AccessDeniedException.class);
        substitutions.cancel(absence.id(), away);
        substitutions.cancel(absence.id(), new PersonId("admin"));

        assertThat(groups(stand)).containsExactly("requester");
        assertThat(substitutions.substituteOf(away)).isEmpty();
        assertThat(events.stream(AbsenceEnded.class)).hasSize(1);
    }

    @Test
    void followsTheAbsentPersonsRoles() {
        record(TODAY, TODAY.plusDays(3));

        people.change(away, "离岗人", AGENCY, Set.of(Role.LEADER), Actor.SYSTEM);

        assertThat(groups(stand)).containsExactlyInAnyOrder("requester", "leader", "leader-A0101");
    }

    @Test
    void neverHandsOverAdministrationOrSupervision() {
        people.change(away, "离岗人", AGENCY, Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Actor.SYSTEM);

        record(TODAY, TODAY.plusDays(3));

        assertThat(groups(stand)).containsExactly("requester");
        assertThat(substitutions.actorFor(stand, Role.ADMINISTRATOR, null)).isEmpty();
    }

    @Test
    void needsSaneDays() {
        refused(stand, TODAY.minusDays(1), TODAY, "不能早于今天");
        refused(stand, TODAY.plusDays(2), TODAY.plusDays(1), "不能早于开始日期");
        refused(stand, TODAY, TODAY.plusYears(3), "最长一年");
        refused(stand, LocalDate.of(9999, 1, 1), LocalDate.of(9999, 1, 2), "一年以内");
    }

    @Test
    void needsAFitSubstitute() {
        refused(away, TODAY, TODAY, "不能是本人");
        refused(new PersonId("nobody"), TODAY, TODAY, "不存在或已停用");
        refused(new PersonId("weijian"), TODAY, TODAY, "同属一个单位");
        people.disable(stand, Actor.SYSTEM);
        refused(stand, TODAY, TODAY, "不存在或已停用");
    }

    @Test
    void neitherOverlapsNorMakesAChain() {
        PersonId third = add("third", "第三人", Role.REVIEWER);
        record(TODAY, TODAY.plusDays(3));

        refused(third, TODAY.plusDays(3), TODAY.plusDays(5), "重叠");
        assertThatThrownBy(() -> substitutions.record(third, away, TODAY, TODAY, actor(third)))
                .hasMessageContaining("本人离岗");
        assertThatThrownBy(() -> substitutions.record(stand, third, TODAY, TODAY, actor(stand)))
                .hasMessageContaining("正代");
        assertThat(substitutions
                        .record(away, third, TODAY.plusDays(4), TODAY.plusDays(4), actor(away))
                        .state())
                .isEqualTo(Absence.State.PLANNED);
    }

    @Test
    void isNobodyElsesToRecord() {
        assertThatThrownBy(() -> substitutions.record(away, stand, TODAY, TODAY, actor(stand)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Absence record(LocalDate from, LocalDate to) {
        return substitutions.record(away, stand, from, to, actor(away));
    }

    private void refused(PersonId substitute, LocalDate from, LocalDate to, String message) {
        assertThatThrownBy(() -> substitutions.record(away, substitute, from, to, actor(away)))
                .hasMessageContaining(message);
    }

    private Actor actor(PersonId person) {
        return people.actor(person);
    }

    private PersonId add(String user, String name, Role role) {
        return people.add(new NewPerson(user, name, AGENCY, Set.of(role), "correct-horse"), Actor.SYSTEM)
                .id();
    }

    private List<String> groups(PersonId person) {
        return identity.createGroupQuery().groupMember(person.value()).list().stream()
                .map(Group::getId)
                .toList();
    }
}
