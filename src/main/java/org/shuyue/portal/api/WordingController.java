package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Wording;
import org.shuyue.document.Wordings;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Sha256;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agencies' own words for their papers, for programs. */
@RestController
@RequestMapping("/api/admin/wordings")
@Tag(name = "文书文本")
class WordingController {
    private final Wordings wordings;
    private final SignedIn signedIn;

    WordingController(Wordings wordings, SignedIn signedIn) {
        this.wordings = wordings;
        this.signedIn = signedIn;
    }

    @Operation(summary = "各单位上传的文书文本", description = "按文书分列，新的在前；没有上传的单位使用随系统提供的文本（第 0 版）")
    @GetMapping
    List<WordingView> all() {
        return wordings.all().stream().map(WordingView::of).toList();
    }

    @Operation(summary = "文书的要素", description = "模板中可以使用的名称及其含义")
    @GetMapping("/{kind}/facts")
    Map<String, String> facts(@PathVariable DocumentKind kind) {
        return wordings.facts(kind);
    }

    @Operation(summary = "一版文本的模板", description = "第 0 版为随系统提供的文本")
    @GetMapping(value = "/{kind}/{version}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String source(@PathVariable DocumentKind kind, @PathVariable int version) {
        return version == 0 ? wordings.own(kind) : wordings.find(kind, version).source();
    }

    @Operation(summary = "用示例数据预览一份模板", description = "请求体为模板；不保存")
    @PostMapping(
            value = "/{kind}/preview",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] preview(@PathVariable DocumentKind kind, @RequestBody String source) {
        return wordings.preview(kind, source);
    }

    @Operation(summary = "上传一版文本", description = "运行管理机构可以为各单位上传，系统管理员为本单位上传；启用日期最早为明天")
    @PostMapping("/{kind}")
    @ResponseStatus(HttpStatus.CREATED)
    WordingView upload(@PathVariable DocumentKind kind, @RequestBody Uploaded body) {
        if (body.agency() == null || body.source() == null || body.inForceFrom() == null) {
            throw new InputRefused("", "请填写单位（agency）、模板（source）和启用日期（inForceFrom）");
        }
        int version = wordings.upload(
                kind,
                body.agency(),
                body.source(),
                body.inForceFrom(),
                body.note() == null ? "" : body.note(),
                signedIn.person());
        return WordingView.of(wordings.find(kind, version));
    }

    @Operation(summary = "撤销还没有启用的一版文本")
    @PostMapping("/{kind}/{version}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable DocumentKind kind, @PathVariable int version) {
        wordings.withdraw(kind, version, signedIn.person());
    }

    /** A version to be kept. */
    record Uploaded(
            @Nullable AgencyId agency,
            @Nullable String source,
            @Nullable LocalDate inForceFrom,
            @Nullable String note) {}

    /** A version as the interface tells it. */
    record WordingView(
            String kind,
            String title,
            int version,
            String agency,
            LocalDate inForceFrom,
            String note,
            String sha256,
            String uploadedBy,
            OffsetDateTime uploadedAt,
            boolean withdrawn) {
        static WordingView of(Wording wording) {
            return new WordingView(
                    wording.kind().name(),
                    wording.kind().title(),
                    wording.version(),
                    wording.agency().value(),
                    wording.inForceFrom(),
                    wording.note(),
                    Sha256.of(wording.source()),
                    wording.uploadedBy(),
                    CaseView.local(wording.uploadedAt()),
                    wording.withdrawn());
        }
    }
}
