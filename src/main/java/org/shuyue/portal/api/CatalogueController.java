package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingType;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for programs. */
@Tag(name = "资源目录", description = "公共数据资源目录")
@RestController
class CatalogueController {
    private final Resources resources;

    CatalogueController(Resources resources) {
        this.resources = resources;
    }

    @Operation(summary = "检索目录", description = "按关键词、提供部门、共享属性、开放属性和信息项检索，条件之间为“并且”。")
    @ApiResponse(responseCode = "200", description = "一页资源")
    @GetMapping("/api/catalogue")
    Page<Resource> search(
            @Parameter(description = "关键词：代码、名称、摘要、信息项") @RequestParam(defaultValue = "") String word,
            @Parameter(description = "提供部门代码") @RequestParam(required = false) @Nullable AgencyId provider,
            @Parameter(description = "共享属性") @RequestParam(required = false) @Nullable SharingType sharingType,
            @Parameter(description = "开放属性") @RequestParam(required = false) @Nullable OpeningType openingType,
            @Parameter(description = "信息项的名称或中文名") @RequestParam(defaultValue = "") String item,
            @Parameter(description = "页码，从 1 起") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "每页条数，1 到 200") @RequestParam(defaultValue = "20") int size) {
        return resources.search(new ResourceQuery(word, provider, sharingType, openingType, item, page, size));
    }

    @Operation(summary = "查看资源", description = "目录中一个资源的全部内容，含信息项。")
    @ApiResponse(responseCode = "200", description = "资源")
    @ApiResponse(responseCode = "404", description = "目录中没有该资源")
    @GetMapping("/api/catalogue/{code}")
    Resource view(@Parameter(description = "资源代码", example = "A0101-0001") @PathVariable ResourceId code) {
        return resources.find(code);
    }
}
