package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.Paper;
import org.shuyue.dossier.Attachment;
import org.shuyue.dossier.Attachments;
import org.shuyue.dossier.Remark;
import org.shuyue.dossier.Remarks;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.portal.PapersOfCase;
import org.shuyue.shared.CaseNumber;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The papers of a case: files, remarks and the papers that were issued. */
@RestController
@RequestMapping("/api/cases/{number}")
@Tag(name = "办件材料")
class PaperController {
    private final Attachments attachments;
    private final Remarks remarks;
    private final PapersOfCase papers;
    private final VisibleCases visible;
    private final SignedIn signedIn;

    PaperController(
            Attachments attachments, Remarks remarks, PapersOfCase papers, VisibleCases visible, SignedIn signedIn) {
        this.attachments = attachments;
        this.remarks = remarks;
        this.papers = papers;
        this.visible = visible;
        this.signedIn = signedIn;
    }

    @Operation(summary = "办件的材料附件", description = "含已作废的；sha256 为内容摘要")
    @GetMapping("/attachments")
    List<FileView> files(@PathVariable String number) {
        return attachments.of(caseOf(number), signedIn.person()).stream()
                .map(FileView::of)
                .toList();
    }

    @Operation(summary = "添加材料", description = "multipart/form-data：file 为文件，note 为说明")
    @PostMapping(value = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void attach(
            @PathVariable String number, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String note)
            throws IOException {
        String name = file.getOriginalFilename();
        attachments.add(caseOf(number), name == null ? "" : name, file.getBytes(), note, signedIn.person());
    }

    @Operation(summary = "下载一份材料")
    @GetMapping("/attachments/{id}")
    ResponseEntity<StreamingResponseBody> open(@PathVariable String number, @PathVariable long id) {
        Attachments.Opened opened = attachments.open(caseOf(number), id, signedIn.person());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.file().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(opened.content()::writeTo);
    }

    @Operation(summary = "办件的留言与意见", description = "申请人看不到内部意见")
    @GetMapping("/remarks")
    List<RemarkView> remarks(@PathVariable String number) {
        return remarks.of(caseOf(number), signedIn.person()).stream()
                .map(RemarkView::of)
                .toList();
    }

    @Operation(summary = "留言", description = "请求体：{\"text\": \"…\", \"internal\": false}")
    @PostMapping("/remarks")
    @ResponseStatus(HttpStatus.CREATED)
    void remark(@PathVariable String number, @RequestBody Written body) {
        Person person = signedIn.person();
        remarks.write(caseOf(number), body.text() == null ? "" : body.text(), body.internal(), person);
    }

    @Operation(summary = "办件的正式文件", description = "按生成的先后；state 为 CURRENT（有效）、SUPERSEDED（已被替代）、TERMINATED（已终止）")
    @GetMapping("/papers")
    List<PaperView> papers(@PathVariable String number) {
        return papers.of(caseOf(number)).stream().map(PaperView::of).toList();
    }

    @Operation(summary = "下载一份正式文件", description = "PDF/A-2a，签署过的为最新一版")
    @GetMapping(value = "/papers/{paper}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String paper) {
        CaseNumber about = caseOf(number);
        Paper found = papers.find(about, paper);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(papers.content(found));
    }

    private CaseNumber caseOf(String number) {
        return visible.of(number).number();
    }

    /** A remark to be written. */
    record Written(@Nullable String text, boolean internal) {}

    /** A file as the interface tells it. */
    record FileView(
            long id,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            String note,
            String addedBy,
            OffsetDateTime addedAt,
            boolean removed,
            @Nullable String removalReason) {
        static FileView of(Attachment file) {
            return new FileView(
                    file.id(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.note(),
                    file.addedByName(),
                    CaseView.local(file.addedAt()),
                    file.removed(),
                    file.removalReason());
        }
    }

    /** A paper as the interface tells it; the hashes are those of its text. */
    record PaperView(
            String number,
            String kind,
            String title,
            String state,
            int wording,
            int copies,
            String sha256,
            String sm3,
            OffsetDateTime madeAt,
            String madeBy) {
        static PaperView of(Paper paper) {
            return new PaperView(
                    paper.number().value(),
                    paper.kind().name(),
                    paper.kind().title(),
                    paper.state().name(),
                    paper.wording(),
                    paper.copies(),
                    paper.sha256(),
                    paper.sm3(),
                    CaseView.local(paper.madeAt()),
                    paper.madeBy());
        }
    }

    /** A remark as the interface tells it. */
    record RemarkView(String text, boolean internal, String writtenBy, OffsetDateTime writtenAt) {
        static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.text(), remark.internal(), remark.writtenByName(), CaseView.local(remark.writtenAt()));
        }
    }
}
