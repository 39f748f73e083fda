package org.shuyue.dossier;

import java.util.Set;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseRow;

/** Who adds to the papers of a case that he may see: the applicant and those who handle it, while it is open. */
final class DossierPolicy {
    private static final Set<Role> HANDLE = Set.of(Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER);

    private DossierPolicy() {}

    static boolean handles(Person person) {
        return person.roles().stream().anyMatch(HANDLE::contains);
    }

    static boolean mayAttach(CaseRow row, Person person) {
        return row.open() && (own(row, person) || handles(person));
    }

    static boolean mayRemark(CaseRow row, Person person) {
        return mayAttach(row, person) || (row.open() && person.has(Role.SUPERVISOR));
    }

    /** Remarks among those who handle it are not for the applicant. */
    static boolean seesInternal(CaseRow row, Person person) {
        return !own(row, person);
    }

    static void demand(boolean allowed, CaseRow row) {
        if (!allowed) {
            throw new InputRefused("", row.open() ? "您只能查看这个办件，不能添加内容" : "办件已经办结，不能再添加内容；如有新的情况请另行提出");
        }
    }

    static boolean own(CaseRow row, Person person) {
        return row.applicant().equals(person.id());
    }
}
