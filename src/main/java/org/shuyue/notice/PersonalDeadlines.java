package org.shuyue.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Agenda;
import org.shuyue.deadline.Appointment;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Service;

/**
 * The deadlines that concern a person: of the own applications; what the own agency owes, for those who work there on
 * cases; all for supervisors.
 */
@Service
public class PersonalDeadlines {
    /** Nobody has more applications under way at once. */
    private static final int MOST_PAGES = 10;

    private static final int PAGE = 200;

    private final Agenda agenda;
    private final Cases cases;

    PersonalDeadlines(Agenda agenda, Cases cases) {
        this.agenda = agenda;
        this.cases = cases;
    }

    /** A deadline with its case; {@code null} when the register does not know it. */
    public record Line(RunningDeadline deadline, @Nullable CaseRow row) {}

    /** Those that run, the nearest first; a word is looked for in the case's number and title, clause and citation. */
    public Page<Line> running(Person person, String word, int page) {
        List<CaseNumber> titled =
                word.isBlank() ? List.of() : numbers(cases.visibleTo(person, new CaseQuery(word, true, 1, PAGE)));
        Page<RunningDeadline> found = agenda.running(scope(person, true), new Agenda.Search(word, titled, page));
        Map<CaseNumber, CaseRow> rows =
                rows(found.rows().stream().map(RunningDeadline::caseNumber).toList());
        return new Page<>(
                found.rows().stream()
                        .map(deadline -> new Line(deadline, rows.get(deadline.caseNumber())))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    List<Appointment> appointments(Person person, Instant endedAfter, int most) {
        return agenda.appointments(scope(person, null), endedAfter, most);
    }

    Map<CaseNumber, CaseRow> rows(Collection<CaseNumber> numbers) {
        return cases.look(numbers);
    }

    private Agenda.Scope scope(Person person, @Nullable Boolean open) {
        if (person.has(Role.SUPERVISOR)) {
            return new Agenda.Scope(true, null, List.of());
        }
        boolean works = Stream.of(Role.REVIEWER, Role.LEADER, Role.KEEPER, Role.OPERATOR, Role.AUTHORITY)
                .anyMatch(person::has);
        return new Agenda.Scope(false, works ? person.agency() : null, own(person, open));
    }

    private List<CaseNumber> own(Person person, @Nullable Boolean open) {
        List<CaseNumber> all = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            Page<CaseRow> found = cases.ofApplicant(person.id(), new CaseQuery("", open, page, PAGE));
            all.addAll(numbers(found));
            if (page >= found.pages()) {
                break;
            }
        }
        return all;
    }

    private static List<CaseNumber> numbers(Page<CaseRow> found) {
        return found.rows().stream().map(CaseRow::number).toList();
    }
}
