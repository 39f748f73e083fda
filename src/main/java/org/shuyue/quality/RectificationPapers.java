package org.shuyue.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.MeasuredIndicator;
import org.shuyue.document.Papers;
import org.shuyue.document.QualityProblem;
import org.shuyue.document.RectificationReport;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.springframework.stereotype.Component;

/** The report on data quality that goes with the task to rectify it (WH-15). */
@Component
class RectificationPapers {
    private final Papers papers;
    private final InspectionRecords records;
    private final QualityRules rules;
    private final Agencies agencies;

    RectificationPapers(Papers papers, InspectionRecords records, QualityRules rules, Agencies agencies) {
        this.papers = papers;
        this.records = records;
        this.rules = rules;
        this.agencies = agencies;
    }

    void started(Rectification begun, RunningDeadline deadline, Person by) {
        Long inspection = begun.inspectionId();
        InspectionRow inspected = inspection == null ? null : records.find(inspection);
        papers.tryIssue(
                new RectificationReport(
                        agencies.find(begun.provider()).name(),
                        agencies.find(by.agency()).name(),
                        begun.resourceName() + "（" + begun.resource() + "）",
                        begun.caseNumber().value(),
                        begun.origin().label(),
                        LocalDate.ofInstant(
                                inspected == null ? begun.startedAt() : inspected.startedAt(), Application.ZONE),
                        inspected == null ? null : inspected.rowCount(),
                        indicators(begun, inspection),
                        begun.problem(),
                        findings(inspection),
                        begun.demand(),
                        deadline.period().shown(),
                        deadline.dueDate()),
                begun.caseNumber(),
                by.agency(),
                Actor.of(by.id(), by.name()));
    }

    private @Nullable List<MeasuredIndicator> indicators(Rectification begun, @Nullable Long inspection) {
        if (inspection == null) {
            return null;
        }
        Map<Indicator, Ratio> measured = records.indicators(List.of(inspection)).getOrDefault(inspection, Map.of());
        QualityStandard standard = rules.standard(begun.resource());
        return Arrays.stream(Indicator.values())
                .map(indicator -> measured(indicator, measured.getOrDefault(indicator, new Ratio(0, 0)), standard))
                .toList();
    }

    private static MeasuredIndicator measured(Indicator indicator, Ratio ratio, QualityStandard standard) {
        return new MeasuredIndicator(
                indicator.label(),
                indicator.numerator(),
                ratio.numerator(),
                indicator.denominator(),
                ratio.denominator(),
                standard.limit(indicator),
                indicator.moreIsBetter());
    }

    private List<QualityProblem> findings(@Nullable Long inspection) {
        return inspection == null
                ? List.of()
                : records.findings(inspection).stream()
                        .filter(finding -> finding.faults() > 0)
                        .map(finding -> new QualityProblem(finding.rule().message(), finding.faults()))
                        .toList();
    }
}
