package org.shuyue.sharing.whole;

import java.util.ArrayList;
import java.util.List;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** The provider and the city's authority revoke a whole authorisation, with reasons and basis (YC-22i, YC-22f). */
final class RevocationPolicy {
    private static final int LEAST = 5;
    private static final int MOST = 1000;

    private RevocationPolicy() {}

    static boolean allows(Person person, WholeAuthorisation authorisation, Jurisdiction jurisdiction) {
        boolean provider = person.agency().equals(authorisation.provider())
                && (person.has(Role.REVIEWER) || person.has(Role.LEADER));
        return person.active() && (provider || (person.has(Role.AUTHORITY) && !jurisdiction.isOfCounty(person)));
    }

    static void check(String reason, String basis) {
        List<Problem> problems = new ArrayList<>();
        check("reason", "撤销理由", reason, problems);
        check("basis", "撤销依据", basis, problems);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static void check(String field, String label, String text, List<Problem> problems) {
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length < LEAST || length > MOST) {
            problems.add(
                    new Problem(field, "“" + label + "”应当填写 " + LEAST + " 至 " + MOST + " 个字，现有 " + length + " 个字"));
        }
    }
}
