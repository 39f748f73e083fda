package org.shuyue.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementState;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.CaseStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins the month's case of every agreement in force that has a plan of deliveries (SP-03b): from the first of the month
 * on, once, whoever looks first. The month whose data it is must have begun under the agreement.
 */
@Component
public class MonthlyDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(MonthlyDeliveries.class);

    private final Agreements agreements;
    private final Transfers transfers;
    private final People people;
    private final CaseStart start;
    private final Clock clock;

    MonthlyDeliveries(Agreements agreements, Transfers transfers, People people, CaseStart start, Clock clock) {
        this.agreements = agreements;
        this.transfers = transfers;
        this.people = people;
        this.start = start;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 240_000)
    public void begin() {
        LocalDate today = Application.today(clock);
        for (Agreement agreement : agreements.inForce(today)) {
            YearMonth month = YearMonth.from(today).minusMonths(1);
            if (isDue(agreement, month)) {
                agreement.terms().resources().stream()
                        .map(SubjectResource::resource)
                        .filter(resource -> !transfers.hasMonth(agreement.number(), month.toString(), resource))
                        .forEach(resource -> begin(agreement, month, resource));
            }
        }
    }

    private boolean isDue(Agreement agreement, YearMonth month) {
        return agreement.state() == AgreementState.IN_FORCE
                && agreement.terms().plan() != null
                && agreement.from() != null
                && !month.isBefore(YearMonth.from(agreement.from()));
    }

    /** What one agreement lacks keeps no other one waiting. */
    private void begin(Agreement agreement, YearMonth month, ResourceId resource) {
        try {
            Person administrator = people.find(
                    java.util.Objects.requireNonNull(agreement.terms().plan())
                            .administrators()
                            .get(0));
            start.start(
                    TransferKind.PERIODIC.processId(),
                    Map.of(
                            "agreementNumber",
                            agreement.number().value(),
                            "resourceCode",
                            resource.value(),
                            "dataMonth",
                            month.toString()),
                    administrator);
        } catch (RuntimeException e) {
            LOG.error("The delivery of {} under {} could not be begun", month, agreement.number(), e);
        }
    }
}
