package org.shuyue.sharing.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.County;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;

/** What the case page says of the county's part (YC-22g, YC-22h) and of whole authorisation (YC-22i). */
class CountySheets implements CaseSheets {
    private final String processId;
    private final ShareRequests requests;
    private final WholeAuthorisations authorisations;
    private final Agencies agencies;

    CountySheets(String processId, ShareRequests requests, WholeAuthorisations authorisations, Agencies agencies) {
        this.processId = processId;
        this.requests = requests;
        this.authorisations = authorisations;
        this.agencies = agencies;
    }

    @Override
    public String processId() {
        return processId;
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return requests.find(number)
                .flatMap(request -> request.county().map(county -> sheets(request, county)))
                .orElse(List.of());
    }

    private List<CaseSheet> sheets(ShareRequest request, County county) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("县级公共数据主管部门", agencies.find(county.authority()).name()));
        lines.add(new Line(
                "提交市级日期",
                request.sentToCityAt()
                        .map(at -> at.atZone(Application.ZONE).toLocalDate().toString())
                        .orElse("")));
        return List.of(new CaseSheet("县级办理", lines), new CaseSheet("整体授权", whole(request, county)));
    }

    private List<Line> whole(ShareRequest request, County county) {
        List<Line> lines = new ArrayList<>();
        if (request.state().isOpen()) {
            lines.add(new Line("现状", note(authorisations, request, county)));
        }
        lines.add(new Line("县级承担责任的声明", request.responsibility().orElse("")));
        lines.add(new Line(
                "整体授权答复",
                authorisations
                        .of(request.caseNumber())
                        .map(granted -> granted.stands() ? "同意整体授权" : "同意整体授权，后已撤销：" + granted.revocationReason())
                        .orElseGet(() -> request.wholeRefusalReasons().isPresent() ? "不同意整体授权" : "")));
        lines.add(new Line("不同意整体授权的理由", request.wholeRefusalReasons().orElse("")));
        lines.add(new Line("不同意整体授权的依据", request.wholeRefusalBasis().orElse("")));
        return lines;
    }

    /** Who decides on a request of the county now, and why. */
    static String note(WholeAuthorisations authorisations, ShareRequest request, County county) {
        return authorisations
                .last(request.resource(), county.region())
                .map(last -> note(last, request))
                .orElse("");
    }

    private static String note(WholeAuthorisation last, ShareRequest request) {
        if (last.covers(request.wish().items())) {
            return last.county() + "对该资源已获整体授权（办件 " + last.grantedByCase() + "），由县级公共数据主管部门直接决定并承担数据管理责任。";
        }
        if (last.stands()) {
            return last.county() + "对该资源的整体授权（办件 " + last.grantedByCase() + "）不包括申请的全部信息项，按一般程序提交市级办理。";
        }
        return "对该资源的整体授权已于 "
                + Objects.requireNonNull(last.revokedAt())
                        .atZone(Application.ZONE)
                        .toLocalDate() + " 撤销（原因："
                + last.revocationReason() + "），按一般程序提交市级办理。";
    }
}
