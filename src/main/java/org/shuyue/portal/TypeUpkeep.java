package org.shuyue.portal;

import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.SharingAdjustment;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingType;
import org.shuyue.maintenance.EmergencyPolicy;
import org.shuyue.maintenance.EmergencyReclassification;
import org.shuyue.maintenance.EmergencyReclassifications;
import org.shuyue.maintenance.ReviewDuty;
import org.shuyue.maintenance.ReviewPolicy;
import org.shuyue.maintenance.ReviewSchedule;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;

/** What the page of a resource says of its types: adjusted for a time, due for review, and what the visitor can do. */
@Component
class TypeUpkeep {
    private final SharingAdjustments adjustments;
    private final EmergencyReclassifications emergencies;
    private final ReviewSchedule schedule;
    private final Jurisdiction jurisdiction;
    private final Cases cases;

    TypeUpkeep(
            SharingAdjustments adjustments,
            EmergencyReclassifications emergencies,
            ReviewSchedule schedule,
            Jurisdiction jurisdiction,
            Cases cases) {
        this.adjustments = adjustments;
        this.emergencies = emergencies;
        this.schedule = schedule;
        this.jurisdiction = jurisdiction;
        this.cases = cases;
    }

    Upkeep of(Resource resource, Person person) {
        SharingAdjustment adjustment = adjustments.of(resource.id()).orElse(null);
        boolean mayAdjust = adjustment == null
                && resource.sharingType() != SharingType.UNCONDITIONAL
                && EmergencyPolicy.mayDeclare(person, resource, jurisdiction);
        return new Upkeep(
                adjustment,
                adjustment == null
                        ? null
                        : emergencies.find(adjustment.caseNumber()).orElse(null),
                adjustment != null
                        && cases.look(adjustment.caseNumber())
                                .filter(row -> cases.maySee(row, person))
                                .isPresent(),
                mayAdjust,
                schedule.dutyOf(resource).orElse(null),
                schedule.openOf(resource.id()).orElse(null),
                ReviewPolicy.mayBegin(person, resource, jurisdiction));
    }

    /**
     * As the template reads it.
     *
     * @param adjustment in force, with the case that it belongs to
     * @param caseVisible whether the visitor may open that case
     * @param mayAdjust whether the visitor may adjust the sharing type for an emergency
     * @param duty when the types are to be reviewed next; {@code null} where nothing is
     * @param review the case in which they are being reviewed
     * @param mayReview whether the visitor has to do with that
     */
    public record Upkeep(
            @Nullable SharingAdjustment adjustment,
            @Nullable EmergencyReclassification emergency,
            boolean caseVisible,
            boolean mayAdjust,
            @Nullable ReviewDuty duty,
            @Nullable CaseNumber review,
            boolean mayReview) {}
}
