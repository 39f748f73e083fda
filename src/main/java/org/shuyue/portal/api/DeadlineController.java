package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Moments;
import org.shuyue.calendar.Period;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When a period ends and why, for everybody. */
@Tag(name = "期限", description = "按法定工作日历计算期限")
@RestController
class DeadlineController {
    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Operation(
            summary = "预览期限届满日",
            description = "起算当日不计，自次一工作日起算，至最后一日 24:00 届满；涉及尚未发布放假通知的年度时 provisional 为 true。无须登录。")
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
                                    "期限：P5WD（工作日）、P10D（自然日）、P1M、P1Y、PT12H、MONTHLY05（下一个5日，遇休息日顺延）；前加减号为倒算，-P30D 不移动，-P30D/PREV 遇休息日提前",
                            example = "P5WD")
                    @RequestParam(required = false)
                    @Nullable
                    String period) {
        return Preview.of(deadlines.preview(Moments.parse(from), Period.parse(period)));
    }

    /** The answer's shape, which callers rely on. */
    record Preview(String due, OffsetDateTime dueAt, boolean provisional, String calendarVersion, List<Day> days) {
        static Preview of(Due due) {
            return new Preview(
                    due.dueText(),
                    due.dueAt().atZone(Application.ZONE).toOffsetDateTime(),
                    due.provisional(),
                    due.calendarVersion(),
                    due.days());
        }
    }
}
