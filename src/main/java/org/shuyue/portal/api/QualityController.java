package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.quality.Finding;
import org.shuyue.quality.Indicator;
import org.shuyue.quality.InspectionRow;
import org.shuyue.quality.InspectionView;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.Occasion;
import org.shuyue.quality.Ratio;
import org.shuyue.quality.Sample;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Inspections of data quality for programs; big files come this way, as the body of the request. */
@RestController
@RequestMapping("/api/quality")
@Tag(name = "数据质量")
class QualityController {
    private final Inspections inspections;
    private final SignedIn signedIn;

    QualityController(Inspections inspections, SignedIn signedIn) {
        this.inspections = inspections;
        this.signedIn = signedIn;
    }

    @Operation(
            summary = "检查平台存放的数据",
            description = "occasion 为 ANNUAL（年度检查）或者 UNSCHEDULED（不定期检查）；检查随后进行，用返回的 href 查询结果")
    @PostMapping("/{code}/inspections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun inspect(@PathVariable String code, @RequestParam(defaultValue = "UNSCHEDULED") String occasion) {
        return Begun.of(
                inspections.begin(order(code, occasion), signedIn.person()).id());
    }

    @Operation(
            summary = "检查一个 CSV 文件",
            description = "请求体为文件内容（text/csv），大小以 shuyue.quality.max-file 为限；文件只用于检查，不替换平台的数据")
    @PostMapping(path = "/{code}/inspections", consumes = "text/csv")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun inspectFile(
            @PathVariable String code,
            @RequestParam(defaultValue = "UNSCHEDULED") String occasion,
            @RequestParam(defaultValue = "接口上传.csv") String fileName,
            HttpServletRequest request)
            throws IOException {
        Person person = signedIn.person();
        return Begun.of(inspections
                .begin(order(code, occasion), fileName, request.getInputStream(), person)
                .id());
    }

    @Operation(summary = "一次检查的指标和逐条规则的结果", description = "state 为 RUNNING、DONE、REFUSED（文件有误）或者 FAILED")
    @GetMapping("/inspections/{id}")
    Inspected find(@PathVariable long id) {
        InspectionView view = inspections.find(id, signedIn.person());
        return Inspected.of(view, inspections.findings(view.row()));
    }

    private static Inspections.Order order(String code, String occasion) {
        Occasion chosen = Arrays.stream(Occasion.values())
                .filter(one -> one.name().equals(occasion))
                .findFirst()
                .orElseThrow(() -> new InputRefused("occasion", "检查类别只能是 ANNUAL 或者 UNSCHEDULED"));
        try {
            return new Inspections.Order(new ResourceId(code), chosen, "");
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("目录中没有资源“" + code + "”");
        }
    }

    /** An inspection that was begun. */
    record Begun(long id, String href) {
        static Begun of(long id) {
            return new Begun(id, "/api/quality/inspections/" + id);
        }
    }

    /** An inspection as programs see it. */
    record Inspected(
            long id,
            String resource,
            String state,
            String occasion,
            long rows,
            boolean standardMet,
            List<String> shortfall,
            List<String> trouble,
            List<Figure> indicators,
            List<Found> findings) {
        static Inspected of(InspectionView view, List<Finding> findings) {
            InspectionRow row = view.row();
            return new Inspected(
                    row.id(),
                    row.resourceId().value(),
                    row.inspectionState().name(),
                    row.occasion().name(),
                    row.rowCount(),
                    row.standardMet(),
                    row.shortfalls(),
                    row.troubles(),
                    Arrays.stream(Indicator.values())
                            .map(indicator -> Figure.of(indicator, view.ratio(indicator)))
                            .toList(),
                    findings.stream().map(Found::of).toList());
        }
    }

    /** An indicator with its numerator and denominator; 0 is a denominator that nothing prescribes. */
    record Figure(String indicator, String name, long numerator, long denominator, String percent) {
        static Figure of(Indicator indicator, Ratio ratio) {
            return new Figure(
                    indicator.name(), indicator.label(), ratio.numerator(), ratio.denominator(), ratio.shown());
        }
    }

    /** What one rule found; the rows are masked. */
    record Found(
            String rule,
            String kind,
            List<String> items,
            String message,
            long checked,
            long faults,
            String note,
            List<Sample> samples) {
        static Found of(Finding finding) {
            return new Found(
                    finding.rule().code(),
                    finding.rule().kind().name(),
                    finding.rule().items(),
                    finding.rule().message(),
                    finding.checked(),
                    finding.faults(),
                    finding.note(),
                    finding.samples());
        }
    }
}
