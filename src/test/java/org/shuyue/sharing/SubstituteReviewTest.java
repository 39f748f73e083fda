package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.party.Absence;
import org.shuyue.party.People;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.CaseTasks;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SubstituteReviewTest {
    private static final PersonId REVIEWER = new PersonId("shenhe");
    private static final PersonId LEADER = new PersonId("lingdao");
    private static final PersonId ADMINISTRATOR = new PersonId("admin");

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    ShareRequests requests;

    @Autowired
    Events events;

    @AfterEach
    void allAreBack() {
        substitutions.of(REVIEWER).stream()
                .filter(absence -> absence.state() == Absence.State.RUNNING)
                .forEach(absence -> substitutions.cancel(absence.id(), ADMINISTRATOR));
    }

    @Test
    void reachesTheSubstituteWhoActsVisibly() {
        CaseNumber waiting = walk.forwarded();
        assertThat(tasks.openOf(waiting, walk.person("lingdao"))).isEmpty();
        substitutions.record(
                REVIEWER, LEADER, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), people.actor(REVIEWER));

        walk.complete(waiting, "lingdao", Map.of("decision", "agree"));

        assertThat(requests.find(waiting).orElseThrow().decidedBy()).contains("凌道（代 沈荷）");
        assertThat(events.ofCase(waiting))
                .filteredOn(event -> event.kind().equals("share-request.decided"))
                .extracting(TrailEntry::actor)
                .singleElement()
                .satisfies(actor -> assertThat(actor.behalfOf()).isEqualTo(REVIEWER));
    }

    @Test
    void leavesTheSubstituteWithTheAbsence() {
        CaseNumber waiting = walk.forwarded();
        Absence absence = substitutions.record(
                REVIEWER, LEADER, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), people.actor(REVIEWER));
        assertThat(tasks.openOf(waiting, walk.person("lingdao"))).hasSize(1);

        substitutions.cancel(absence.id(), ADMINISTRATOR);

        assertThat(tasks.openOf(waiting, walk.person("lingdao"))).isEmpty();
        assertThatThrownBy(() -> walk.complete(waiting, "lingdao", Map.of("decision", "agree")))
                .isInstanceOf(AssertionError.class);
    }
}
