package org.shuyue.breach.process;

import java.util.List;
import org.shuyue.breach.BreachReceipt;
import org.shuyue.breach.BreachStep;
import org.shuyue.breach.Breaches;
import org.shuyue.breach.EmergencyPlan;
import org.shuyue.breach.LeakedResource;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.party.Groups;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The engine's groups that are asked beside the operator. */
@Component
class BreachAddressees {
    private final SendBreachReport report;
    private final EmergencyPlan plan;
    private final Breaches breaches;
    private final Groups groups;

    BreachAddressees(SendBreachReport report, EmergencyPlan plan, Breaches breaches, Groups groups) {
        this.report = report;
        this.plan = plan;
        this.breaches = breaches;
        this.groups = groups;
    }

    List<String> ofReceipt(CaseNumber number, String receiver) {
        return report.receipts(number).stream()
                .filter(receipt -> receipt.receiver().equals(receiver))
                .map(this::group)
                .toList();
    }

    List<String> ofStep(CaseNumber number, String step) {
        boolean forProvider = plan.steps(number).stream()
                .filter(one -> one.step().equals(step))
                .anyMatch(BreachStep::forProvider);
        return forProvider
                ? breaches.resources(number).stream()
                        .map(LeakedResource::provider)
                        .distinct()
                        .map(provider -> groups.of(Role.REVIEWER.id(), provider.value()))
                        .toList()
                : List.of();
    }

    private String group(BreachReceipt receipt) {
        AgencyId agency = receipt.agency();
        return agency == null
                ? receipt.receiverRole().id()
                : groups.of(receipt.receiverRole().id(), agency.value());
    }
}
