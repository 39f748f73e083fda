package org.shuyue.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A grant of the demo world's employment data for a test, each for a case of its own. */
public final class OpenedAccess {
    public static final ResourceId RESOURCE = new ResourceId("A0101-0001");
    public static final PersonId APPLICANT = new PersonId("shenqing");
    public static final PersonId REVIEWER = new PersonId("shenhe");
    public static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    public static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    public static final String TERMS = "仅用于核查就业补贴资格，不得提供给第三方";

    private OpenedAccess() {}

    /** The first two fields that the resource shares. */
    public static List<String> items(Resources resources) {
        return resources.find(RESOURCE).sharedItems().stream()
                .map(DataItem::name)
                .limit(2)
                .toList();
    }

    public static NewGrant wanted(List<String> items) {
        return new NewGrant(
                new CaseNumber("G-" + UUID.randomUUID()),
                RESOURCE,
                new AgencyId("A0102"),
                APPLICANT,
                items,
                FROM,
                UNTIL,
                TERMS);
    }
}
