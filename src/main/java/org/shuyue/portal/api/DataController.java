package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.access.DataPage;
import org.shuyue.access.DataQuery;
import org.shuyue.access.DataService;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Granted data by token, page by page, as JSON or CSV. */
@Tag(name = "数据服务", description = "凭访问令牌获取已授权的数据")
@RestController
class DataController {
    private static final String BEARER = "bearer ";

    private final DataService data;

    DataController(DataService data) {
        this.data = data;
    }

    @Operation(
            summary = "获取一页数据",
            description = "只返回已授权的信息项。第一页 after 为 0，之后取上一页的 next（CSV 见响应头 Link，rel=\"next\"），next 为空即已取完。"
                    + "数据仅限用于申请时写明的用途，不得提供给第三方；使用要求见 terms（CSV 见响应头 X-Terms）。",
            security = @SecurityRequirement(name = ApiDescription.TOKEN))
    @ApiResponse(
            responseCode = "200",
            description = "一页数据",
            content = @Content(schema = @Schema(implementation = DataPage.class)))
    @ApiResponse(responseCode = "400", description = "参数有误，或请求了未获授权的信息项")
    @ApiResponse(responseCode = "401", description = "令牌缺失或无效")
    @ApiResponse(responseCode = "403", description = "令牌不属于该资源，或授权尚未生效、已暂停、已到期")
    @ApiResponse(responseCode = "404", description = "资源暂无在线数据")
    @ApiResponse(responseCode = "429", description = "调用过于频繁，响应头 Retry-After 为需等待的秒数")
    @GetMapping("/api/data/{resource}")
    ResponseEntity<?> fetch(
            @Parameter(description = "资源代码", example = "A0101-0001") @PathVariable ResourceId resource,
            @Parameter(description = "起始位置，从该行之后取") @RequestParam(defaultValue = "0") long after,
            @Parameter(description = "每页行数，1 到 1000") @RequestParam(defaultValue = "100") int size,
            @Parameter(description = "信息项名称，以逗号分隔；不填为全部已授权的信息项") @RequestParam(required = false) @Nullable
                    String fields,
            @Parameter(description = "json 或 csv；不填按 Accept 请求头，默认 json") @RequestParam(required = false) @Nullable
                    String format,
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable
                    String authorization,
            @Parameter(hidden = true) HttpServletRequest request) {
        boolean csv = csv(format, request.getHeader(HttpHeaders.ACCEPT));
        DataPage page = data.fetch(
                new DataQuery(token(authorization), resource, after, size, names(fields), request.getRemoteAddr()));
        return csv ? csv(page) : json(page);
    }

    private static ResponseEntity<DataPage> json(DataPage page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(page);
    }

    private static ResponseEntity<String> csv(DataPage page) {
        HttpHeaders headers = new HttpHeaders();
        if (page.next() != null) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", page.next())
                    .encode()
                    .build()
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        headers.set("X-Total-Count", Long.toString(page.total()));
        headers.set("X-Terms", CsvPage.headerText(page.terms()));
        return ResponseEntity.ok()
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(CsvPage.TYPE)
                .body(CsvPage.of(page));
    }

    private static boolean csv(@Nullable String format, @Nullable String accept) {
        if (format == null || format.isBlank()) {
            return accept != null && accept.contains("text/csv");
        }
        return switch (format.strip().toLowerCase(Locale.ROOT)) {
            case "csv" -> true;
            case "json" -> false;
            default -> throw new InputRefused("format", "格式 format 只能是 json 或 csv");
        };
    }

    private static @Nullable String token(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static @Nullable List<String> names(@Nullable String fields) {
        if (fields == null || fields.isBlank()) {
            return null;
        }
        return Arrays.stream(fields.split("[,，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
