package org.shuyue.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes inspections down, and reads them back. */
@Component
@Transactional
class InspectionRecords {
    /** After this, one that still runs is taken for one whose machine went away. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final InspectionMapper mapper;
    private final QualityRules rules;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InspectionRecords(
            InspectionMapper mapper,
            QualityRules rules,
            ObjectMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** One at a time for a resource: {@link InputRefused} while another one runs. */
    long begin(
            Resource resource,
            Occasion occasion,
            @Nullable String fileName,
            String operationsNote,
            @Nullable CaseNumber caseNumber,
            Actor by) {
        if (caseNumber == null && mapper.running(resource.id(), clock.instant().minus(LONGEST)) > 0) {
            throw new InputRefused("", "“" + resource.name() + "”正在检查，请等待完成后再开始");
        }
        InspectionMapper.NewInspection row = new InspectionMapper.NewInspection(
                resource,
                occasion,
                fileName == null ? InspectionSource.DATASET : InspectionSource.UPLOAD,
                fileName == null ? "" : fileName,
                operationsNote,
                caseNumber,
                by.shown(),
                clock.instant());
        mapper.insert(row);
        events.publishEvent(new InspectionBegun(row.id, resource.id(), resource.name(), occasion, caseNumber, by));
        return row.id;
    }

    InspectionRow finish(long id, Resource resource, InspectionResult result, Actor by) {
        List<String> shortfall = rules.standard(resource.id()).shortfall(result.indicators());
        result.indicators()
                .forEach((indicator, ratio) ->
                        mapper.insertIndicator(id, indicator, ratio.numerator(), ratio.denominator()));
        result.findings().forEach(finding -> write(id, finding));
        end(id, InspectionState.DONE, result.rowCount(), String.join("\n", shortfall), "");
        InspectionRow row = find(id);
        events.publishEvent(new InspectionFinished(row, resource.name(), result.indicators(), by));
        return row;
    }

    void refuse(long id, InputRefused refused) {
        end(
                id,
                InspectionState.REFUSED,
                0,
                "",
                String.join(
                        "\n", refused.problems().stream().map(Problem::message).toList()));
    }

    void fail(long id) {
        end(id, InspectionState.FAILED, 0, "", "检查没有完成，请稍后重试；仍然不能完成的，请联系系统管理员查看运行日志");
    }

    @Transactional(readOnly = true)
    InspectionRow find(long id) {
        return mapper.find(id).orElseThrow(() -> new NotFound("没有这次质量检查"));
    }

    @Transactional(readOnly = true)
    Map<Long, Map<Indicator, Ratio>> indicators(Collection<Long> inspections) {
        Map<Long, Map<Indicator, Ratio>> found = new HashMap<>();
        if (!inspections.isEmpty()) {
            mapper.indicators(inspections)
                    .forEach(row -> found.computeIfAbsent(row.inspectionId(), id -> new EnumMap<>(Indicator.class))
                            .put(row.indicator(), new Ratio(row.numerator(), row.denominator())));
        }
        return found;
    }

    @Transactional(readOnly = true)
    List<Finding> findings(long inspection) {
        List<Finding> findings = new ArrayList<>();
        for (InspectionMapper.FindingRow row : mapper.findings(inspection)) {
            findings.add(new Finding(
                    row.rule(),
                    row.checked(),
                    row.faults(),
                    row.note(),
                    row.faults() == 0
                            ? List.of()
                            : mapper.samples(row.id()).stream()
                                    .map(sample -> new Sample(sample.line(), read(sample.cells())))
                                    .toList()));
        }
        return findings;
    }

    @Transactional(readOnly = true)
    boolean inspectedThisYear(ResourceId resource, Instant since) {
        return mapper.annual(resource, since) > 0;
    }

    private void write(long inspection, Finding finding) {
        InspectionMapper.NewFinding row = new InspectionMapper.NewFinding(inspection, finding);
        mapper.insertFinding(row);
        finding.samples().forEach(sample -> mapper.insertSample(row.id, sample.line(), text(sample.cells())));
    }

    private void end(long id, InspectionState state, long rows, String shortfall, String trouble) {
        boolean met = state == InspectionState.DONE && shortfall.isEmpty();
        mapper.finish(id, state, rows, met, shortfall, trouble, clock.instant());
    }

    private String text(Map<String, String> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String cells) {
        try {
            return json.readValue(cells, CELLS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
