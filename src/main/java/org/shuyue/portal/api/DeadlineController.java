package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Due;
import org.shuyue.portal.DeadlinePreview;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When a period ends and why, for everybody. */
@Tag(name = "期限", description = "按法定工作日历计算期限")
@RestController
class DeadlineController {
    private final DeadlinePreview preview;

    DeadlineController(DeadlinePreview preview) {
        this.preview = preview;
    }

    @Operation(
            summary = "预览期限届满日",
            description = "起算当日不计，自次一工作日起算，至最后一日 24:00 届满（另给末日截止时刻的除外）；涉及尚未发布放假通知的年度时 provisional 为 true。无须登录。")
    @ApiResponse(responseCode = "200", description = "届满日及逐日说明")
    @ApiResponse(responseCode = "400", description = "起算时间或期限无法识别")
    @SecurityRequirements
    @GetMapping("/api/deadlines/preview")
    Preview preview(
            @Parameter(description = "起算时间，本地时间（北京时间）或带时区", example = "2026-02-12T10:00")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(
                            description =
                                    "期限：P5WD（工作日）、P10D（自然日）、P1M、P1Y、PT12H、PT4SH（服务小时）、MONTHLY05（下一个5日，遇休息日顺延）；前加减号为倒算，-P30D 不移动，-P30D/PREV 遇休息日提前",
                            example = "P5WD")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @Parameter(description = "末日截止时刻；不填则至末日 24:00。对按小时计算的期限没有影响", example = "17:30")
                    @RequestParam(defaultValue = "")
                    String closingTime,
            @Parameter(description = "收件截止时刻：此后或者在休息日收到的，视为次一工作日收到；不填则收到的当日即为收到", example = "17:30")
                    @RequestParam(defaultValue = "")
                    String receivedAfter,
            @Parameter(description = "服务时间，只用于服务小时（PT4SH）；不填按 09:00-18:00", example = "09:00-18:00")
                    @RequestParam(defaultValue = "")
                    String supportHours,
            @Parameter(description = "地区：按该地区自行安排的假日计算；不填按全国日历") @RequestParam(defaultValue = "") String region) {
        return Preview.of(preview.answer(new DeadlinePreview.Question(
                from == null ? "" : from,
                period == null ? "" : period,
                closingTime,
                receivedAfter,
                supportHours,
                region)));
    }

    /** The answer's shape, which callers rely on. */
    record Preview(
            String due, OffsetDateTime dueAt, boolean provisional, String calendarVersion, List<PreviewedDay> days) {
        static Preview of(Due due) {
            return new Preview(
                    due.dueText(),
                    due.dueAt().atZone(Application.ZONE).toOffsetDateTime(),
                    due.provisional(),
                    due.calendarVersion(),
                    due.days().stream().map(PreviewedDay::of).toList());
        }
    }

    /** A day on the way; part of the shape. */
    record PreviewedDay(LocalDate date, boolean counted, String reason) {
        static PreviewedDay of(Day day) {
            return new PreviewedDay(day.date(), day.counted(), day.reason());
        }
    }
}
