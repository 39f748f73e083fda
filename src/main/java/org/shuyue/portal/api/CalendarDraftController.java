package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.CalendarReport;
import org.shuyue.calendar.NewDraft;
import org.shuyue.deadline.AmendCalendar;
import org.shuyue.deadline.Shortening;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.party.SignedIn;
import org.shuyue.portal.NoticeEntry;
import org.shuyue.portal.Regions;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Amendments of the working-day calendar for administrators' programs: bring in, look, publish. */
@Tag(name = "工作日历", description = "放假通知的上传、核对和发布，仅限系统管理员")
@ApiResponse(responseCode = "400", description = "内容有误，没有改动任何数据")
@ApiResponse(responseCode = "403", description = "不是系统管理员")
@RestController
@RequestMapping("/api/calendar/drafts")
class CalendarDraftController {
    private final CalendarDrafts drafts;
    private final AmendCalendar amendments;
    private final Regions regions;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    CalendarDraftController(
            CalendarDrafts drafts,
            AmendCalendar amendments,
            Regions regions,
            People people,
            SignedIn signedIn,
            Clock clock) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.regions = regions;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Operation(
            summary = "上传放假通知（表单）",
            description = "存为草稿并核对，不生效。file 为 CSV 或 ICS；region 为适用地区，留空为全国；ICS 文件须填 notice（文号）和 published（发布日期）。")
    @ApiResponse(responseCode = "201", description = "草稿及其变化")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CalendarDraftView bringForm(@RequestParam MultipartFile file, NoticeEntry entry) throws IOException {
        Actor by = admin();
        if (file.isEmpty()) {
            throw new InputRefused("file", "请附上日历文件，文件不能是空的");
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return bring(name == null ? "" : name, content, entry, by);
        }
    }

    @Operation(
            summary = "上传放假通知（正文）",
            description = "请求正文就是文件内容（UTF-8）。存为草稿并核对，不生效。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))
                            }))
    @ApiResponse(responseCode = "201", description = "草稿及其变化")
    @PostMapping(consumes = {"text/csv", "text/calendar"})
    @ResponseStatus(HttpStatus.CREATED)
    CalendarDraftView bringText(
            @RequestBody byte[] content,
            @Parameter(description = "适用地区，留空为全国") @RequestParam(defaultValue = "") String region,
            @Parameter(description = "通知文号，ICS 必填") @RequestParam(defaultValue = "") String notice,
            @Parameter(description = "发布日期，ICS 必填", example = "2026-11-10") @RequestParam(defaultValue = "")
                    String published) {
        return bring("接口上传", new ByteArrayInputStream(content), new NoticeEntry(region, notice, published), admin());
    }

    @Operation(summary = "核对草稿", description = "与现行日历对比：变化的日子，以及将延后和会提前的在办期限。")
    @ApiResponse(responseCode = "200", description = "草稿及其变化")
    @ApiResponse(responseCode = "404", description = "没有该草稿")
    @GetMapping("/{id}")
    CalendarDraftView view(@PathVariable long id) {
        admin();
        return CalendarDraftView.of(amendments.preview(id), clock);
    }

    @Operation(
            summary = "发布草稿",
            description = "一次完成：写入日历、重新计算在办期限、调整定时提醒、通知有关人员。会提前的期限默认保留原到期日；"
                    + "确需提前的把期限编号列入 shorten，并在 reason 写明理由。base 为核对时返回的日历版本，期间日历已变的不予发布。")
    @ApiResponse(responseCode = "200", description = "已发布")
    @ApiResponse(responseCode = "404", description = "没有该草稿")
    @PostMapping("/{id}/publish")
    Published publish(@PathVariable long id, @RequestBody Publication publication) {
        CalendarReport report = amendments.publish(id, publication.knownBase(), publication.shortening(), admin());
        return new Published(report.imported(), report.version());
    }

    @Operation(summary = "作废草稿")
    @ApiResponse(responseCode = "204", description = "已作废")
    @ApiResponse(responseCode = "404", description = "没有该草稿")
    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        drafts.discard(id, admin());
    }

    private CalendarDraftView bring(String name, InputStream content, NoticeEntry entry, Actor by) {
        NewDraft draft = new NewDraft(regions.known(entry.region()), name, content, entry.nameOrNone());
        return CalendarDraftView.of(amendments.preview(drafts.bring(draft, by).id()), clock);
    }

    private Actor admin() {
        if (!signedIn.person().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("工作日历仅限系统管理员维护");
        }
        return people.actor(signedIn.person().id());
    }

    /** What is decided: which promised days are not kept, and why. */
    record Publication(
            @Schema(description = "核对时返回的日历版本") @Nullable String base,
            @Schema(description = "要提前的期限编号，通常为空") @Nullable Set<Long> shorten,

            @Schema(description = "提前的理由，shorten 不为空时必填") @Nullable
            String reason) {
        String knownBase() {
            if (base == null || base.isBlank()) {
                throw new InputRefused("base", "请填写 base：核对草稿时返回的日历版本");
            }
            return base;
        }

        Shortening shortening() {
            return new Shortening(shorten == null ? Set.of() : shorten, reason == null ? "" : reason.strip());
        }
    }

    /** How many days took effect, and the version of the calendar since. */
    record Published(int days, String version) {}
}
