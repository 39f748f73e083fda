package org.shuyue.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.SimulatedDeadline;
import org.shuyue.deadline.Simulation;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.OpenTasks;
import org.springframework.stereotype.Component;

/** Goes through the deadlines that somebody may know of, with who has to meet them before and after. */
@Component
class Lines {
    private final Simulation simulation;
    private final Cases cases;
    private final OpenTasks tasks;
    private final People people;
    private final Substitutions substitutions;
    private final Clock clock;

    Lines(
            Simulation simulation,
            Cases cases,
            OpenTasks tasks,
            People people,
            Substitutions substitutions,
            Clock clock) {
        this.simulation = simulation;
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    void each(Supposition supposition, Person viewer, Consumer<Line> what) {
        Staff staff = new Staff(people, substitutions, null);
        Walk walk = new Walk(viewer, staff, staff.supposing(supposition.absence()), today());
        simulation.replay(
                supposition.assumption(),
                supposition.endedToo(),
                piece -> walk.lines(piece).forEach(what));
    }

    LocalDate today() {
        return Application.today(clock);
    }

    private final class Walk {
        private final Person viewer;
        private final Predicate<CaseRow> inSight;
        private final Staff staffNow;
        private final Staff staffThen;
        private final LocalDate today;

        Walk(Person viewer, Staff staffNow, Staff staffThen, LocalDate today) {
            this.viewer = viewer;
            inSight = cases.seenBy(viewer);
            this.staffNow = staffNow;
            this.staffThen = staffThen;
            this.today = today;
        }

        /** Each piece asks the register and the engine once, not once for each case. */
        List<Line> lines(List<SimulatedDeadline> piece) {
            Map<CaseNumber, CaseRow> rows =
                    cases.look(piece.stream().map(one -> one.now().caseNumber()).toList());
            Map<CaseNumber, Set<PersonId>> assigned = tasks.assignees(piece.stream()
                    .map(SimulatedDeadline::now)
                    .filter(Walk::toBeMet)
                    .map(RunningDeadline::caseNumber)
                    .toList());
            return piece.stream()
                    .map(one -> line(
                            one,
                            rows.get(one.now().caseNumber()),
                            assigned.getOrDefault(one.now().caseNumber(), Set.of())))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** {@code null} for what the viewer may not know of. */
        private @Nullable Line line(SimulatedDeadline deadline, @Nullable CaseRow row, Set<PersonId> assigned) {
            CaseRow seen = row != null && inSight.test(row) ? row : null;
            if (seen == null && !viewer.has(Role.ADMINISTRATOR)) {
                return null;
            }
            AgencyId duty = deadline.now().duty() == null && row != null
                    ? row.providerAgency()
                    : deadline.now().duty();
            if (!toBeMet(deadline.now())) {
                return new Line(deadline, seen, duty, Handlers.none(duty), Handlers.none(duty));
            }
            LocalDate dayNow = Line.workDay(deadline.lateNow(), deadline.now().dueDate(), today);
            LocalDate dayThen =
                    Line.workDay(deadline.lateThen(), deadline.then().dueDate(), today);
            return new Line(
                    deadline, seen, duty, staffNow.on(dayNow, assigned, duty), staffThen.on(dayThen, assigned, duty));
        }

        private static boolean toBeMet(RunningDeadline deadline) {
            return deadline.running() && !deadline.paused();
        }
    }
}
