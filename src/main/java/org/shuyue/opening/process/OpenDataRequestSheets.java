package org.shuyue.opening.process;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenDataRequest;
import org.shuyue.opening.OpenDataRequests;
import org.shuyue.opening.OpenWish;
import org.shuyue.opening.UseAgreement;
import org.shuyue.opening.UseAgreements;
import org.shuyue.party.Applicants;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** The request, its answer and its agreement, as the case page shows them. */
@Component
class OpenDataRequestSheets implements CaseSheets {
    private final OpenDataRequests requests;
    private final UseAgreements agreements;
    private final Resources resources;
    private final Applicants applicants;

    OpenDataRequestSheets(
            OpenDataRequests requests, UseAgreements agreements, Resources resources, Applicants applicants) {
        this.requests = requests;
        this.agreements = agreements;
        this.resources = resources;
        this.applicants = applicants;
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Application.ZONE);

    @Override
    public String processId() {
        return OpenDataRequestProcess.KEY;
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return requests.find(number)
                .map(request -> {
                    List<CaseSheet> sheets = new ArrayList<>(List.of(answer(request)));
                    agreements.find(number).ifPresent(agreement -> sheets.add(agreement(number, agreement)));
                    sheets.add(wish(request));
                    return List.copyOf(sheets);
                })
                .orElse(List.of());
    }

    private CaseSheet answer(OpenDataRequest request) {
        return new CaseSheet(
                "办理结果",
                List.of(
                        line("需要补正", request.missing()),
                        line("不予受理的理由", request.nonAcceptanceReason()),
                        line("不予受理的依据", request.nonAcceptanceBasis()),
                        new CaseSheet.Line("开放的信息项", labels(request)),
                        line("不同意的理由", request.refusalReasons()),
                        line("法律、法规依据", request.refusalBasis()),
                        line("答复人", request.decidedBy()),
                        new CaseSheet.Line(
                                "答复时间", request.decidedAt().map(MOMENT::format).orElse("")),
                        line("撤回理由", request.withdrawalReason())));
    }

    private CaseSheet agreement(CaseNumber number, UseAgreement agreement) {
        List<CaseSheet.Line> lines = new ArrayList<>();
        agreement.clauses().forEach((heading, text) -> lines.add(new CaseSheet.Line(heading, text)));
        agreements.signature(number).ifPresent(signature -> {
            lines.add(new CaseSheet.Line("文本版本与摘要", agreement.version() + " · SHA-256 " + signature.hash()));
            lines.add(new CaseSheet.Line("签订", signed(signature.signedName(), signature.signedAt())));
        });
        return new CaseSheet("公共数据利用协议", lines);
    }

    private static String signed(@Nullable String name, @Nullable Instant at) {
        return at == null ? "尚未签订" : name + "，" + MOMENT.format(at);
    }

    private CaseSheet wish(OpenDataRequest request) {
        OpenWish wish = request.wish();
        return new CaseSheet(
                "申请内容",
                List.of(
                        new CaseSheet.Line("数据资源", request.resourceName() + "（" + request.resource() + "）"),
                        new CaseSheet.Line("标题", wish.title()),
                        new CaseSheet.Line("事由", wish.reason()),
                        new CaseSheet.Line("申请类型", wish.kind().label()),
                        new CaseSheet.Line("使用期限", wish.from() + " 至 " + wish.until()),
                        new CaseSheet.Line("成果形式", wish.resultForm()),
                        new CaseSheet.Line("申请人身份", identity(request))));
    }

    private String identity(OpenDataRequest request) {
        return applicants
                .identity(request.applicant())
                .map(known -> known.kind().label() + " " + known.maskedNumber() + "，电话 " + known.phone())
                .orElse("");
    }

    private String labels(OpenDataRequest request) {
        return String.join(
                "、",
                request.grantedItems().stream()
                        .map(name -> resources
                                .look(request.resource())
                                .flatMap(resource -> resource.item(name))
                                .map(DataItem::label)
                                .orElse(name))
                        .toList());
    }

    private static CaseSheet.Line line(String label, Optional<String> text) {
        return new CaseSheet.Line(label, text.orElse(""));
    }
}
