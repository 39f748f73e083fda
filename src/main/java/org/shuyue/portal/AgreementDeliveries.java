package org.shuyue.portal;

import java.util.List;
import org.shuyue.agreement.Agreement;
import org.shuyue.notice.CalendarFeeds;
import org.shuyue.notice.PlannedDay;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.transfer.DeliveryDays;
import org.shuyue.transfer.EndForDeficiency;
import org.shuyue.transfer.Transfer;
import org.shuyue.transfer.Transfers;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;

/** What is delivered under an agreement, as its page and its calendar show it. */
@Component
public class AgreementDeliveries {
    private static final int MOST = 15;

    private final Transfers transfers;
    private final EndForDeficiency deficiency;
    private final DeliveryDays days;
    private final CalendarFeeds feeds;
    private final Cases cases;

    AgreementDeliveries(
            Transfers transfers, EndForDeficiency deficiency, DeliveryDays days, CalendarFeeds feeds, Cases cases) {
        this.transfers = transfers;
        this.deficiency = deficiency;
        this.days = days;
        this.feeds = feeds;
        this.cases = cases;
    }

    /**
     * One of its deliveries.
     *
     * @param visible whether the viewer may open its case
     * @param endable whether the viewer may end the agreement over it (SP-06a)
     */
    public record Line(Transfer transfer, boolean visible, boolean endable) {}

    /** The newest first, at most 15. */
    public List<Line> of(Agreement agreement, Person viewer) {
        return transfers.latestOf(agreement.number(), MOST).stream()
                .map(transfer -> line(transfer, viewer))
                .toList();
    }

    /** Of its whole term, in their order. */
    public List<PlannedDay> days(Agreement agreement) {
        return days.of(agreement);
    }

    /** The same as iCalendar text. */
    String calendar(Agreement agreement, String portal) {
        return feeds.ofDays(agreement.title() + "交付日期", days.of(agreement), portal);
    }

    private Line line(Transfer transfer, Person viewer) {
        CaseNumber number = transfer.caseNumber();
        boolean visible = cases.look(number)
                .filter((CaseRow row) -> cases.maySee(row, viewer))
                .isPresent();
        return new Line(transfer, visible, deficiency.isOpenTo(number, viewer));
    }
}
