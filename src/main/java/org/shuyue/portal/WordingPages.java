package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.LineDifference;
import org.shuyue.document.Wording;
import org.shuyue.document.Wordings;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies' own words for their papers: upload, difference, preview, withdrawal. */
@PageController
class WordingPages {
    private static final String WORDINGS = "/admin/wordings";

    private final Wordings wordings;
    private final Admission admission;
    private final Clock clock;

    WordingPages(Wordings wordings, Admission admission, Clock clock) {
        this.wordings = wordings;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping(WORDINGS)
    String show(Model model) {
        return page(new Entry("", "", "", ""), model);
    }

    @PostMapping(WORDINGS)
    String upload(@RequestParam MultipartFile file, Entry entry, Model model, RedirectAttributes after)
            throws IOException {
        Person by = editor();
        try {
            DocumentKind kind = kindOf(entry.kind());
            LocalDate from = Typed.date("inForceFrom", "启用日期", entry.inForceFrom());
            AgencyId agency = Typed.idOrNone(entry.agency(), AgencyId::new, "agency", "单位");
            if (agency == null) {
                throw new InputRefused("agency", "请选择单位");
            }
            int version = wordings.upload(kind, agency, text(file), from, entry.note(), by);
            after.addFlashAttribute("done", "已通过检查并保存。请打开预览核对；启用之前可以撤销。");
            return "redirect:" + WORDINGS + "/" + kind.name() + "/" + version;
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return page(entry, model);
        }
    }

    @GetMapping(WORDINGS + "/{kind}/{version}")
    String version(@PathVariable String kind, @PathVariable int version, Model model) {
        Person person = editor();
        Wording wording = wordings.find(known(kind), version);
        model.addAttribute("wording", wording);
        model.addAttribute("lines", LineDifference.between(before(wording), wording.source()));
        model.addAttribute(
                "withdrawable",
                !wording.withdrawn()
                        && wording.inForceFrom().isAfter(Application.today(clock))
                        && wordings.agenciesOf(person).stream()
                                .anyMatch(agency -> agency.id().equals(wording.agency())));
        return "wording";
    }

    @GetMapping(WORDINGS + "/{kind}/{version}.pdf")
    void preview(@PathVariable String kind, @PathVariable int version, HttpServletResponse response)
            throws IOException {
        editor();
        Wording wording = wordings.find(known(kind), version);
        byte[] pdf = wordings.preview(wording.kind(), wording.source());
        Download.headed(response, "application/pdf", wording.kind().title() + "-第" + version + "版-预览.pdf");
        response.getOutputStream().write(pdf);
    }

    /** Version 0 are the product's own words. */
    @GetMapping(WORDINGS + "/{kind}/{version}.ftlh")
    void source(@PathVariable String kind, @PathVariable int version, HttpServletResponse response) throws IOException {
        editor();
        DocumentKind known = known(kind);
        String source = version == 0
                ? wordings.own(known)
                : wordings.find(known, version).source();
        Download.headed(response, "text/plain;charset=UTF-8", known.title() + "-第" + version + "版.ftlh");
        response.getOutputStream().write(source.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(WORDINGS + "/{kind}/{version}/withdraw")
    String withdraw(@PathVariable String kind, @PathVariable int version, RedirectAttributes after) {
        DocumentKind known = known(kind);
        try {
            wordings.withdraw(known, version, editor());
            after.addFlashAttribute("done", "这一版文本已经撤销，不会启用。");
        } catch (InputRefused refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:" + WORDINGS + "/" + known.name() + "/" + version;
    }

    private String page(Entry entry, Model model) {
        Person person = editor();
        LocalDate today = Application.today(clock);
        List<Wording> all = wordings.all();
        model.addAttribute(
                "kinds",
                Stream.of(DocumentKind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList());
        model.addAttribute("lines", all.stream().map(one -> line(one, today)).toList());
        model.addAttribute(
                "agencies",
                wordings.agenciesOf(person).stream()
                        .map(agency -> new Choice(agency.id().value(), agency.name()))
                        .toList());
        model.addAttribute(
                "own",
                Stream.of(DocumentKind.values())
                        .map(kind -> new Own(
                                kind,
                                wordings.facts(kind).entrySet().stream()
                                        .map(fact -> new Choice(fact.getKey(), fact.getValue()))
                                        .toList()))
                        .toList());
        model.addAttribute("entry", entry);
        model.addAttribute("tomorrow", today.plusDays(1).toString());
        return "wordings";
    }

    private Line line(Wording wording, LocalDate today) {
        String state = wording.withdrawn()
                ? "已撤销"
                : wording.inForceFrom().isAfter(today)
                        ? "未到启用日"
                        : wordings.inForce(wording.kind(), wording.agency(), today)
                                        .filter(current -> current.version() == wording.version())
                                        .isPresent()
                                ? "现行"
                                : "已被替代";
        return new Line(wording, state);
    }

    /** The version of the same agency before it, or the product's own words. */
    private String before(Wording wording) {
        return wordings.all().stream()
                .filter(other -> other.kind() == wording.kind()
                        && other.agency().equals(wording.agency())
                        && !other.withdrawn()
                        && other.version() < wording.version())
                .findFirst()
                .map(Wording::source)
                .orElseGet(() -> wordings.own(wording.kind()));
    }

    private static String text(MultipartFile file) throws IOException {
        try (InputStream content = Upload.open(file)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw new InputRefused("source", "文件不是 UTF-8 编码的文本，请另存为 UTF-8 后再上传");
        }
    }

    private static DocumentKind kindOf(String typed) {
        DocumentKind kind = Typed.choice(DocumentKind.class, typed);
        if (kind == null) {
            throw new InputRefused("kind", "请选择文书");
        }
        return kind;
    }

    private static DocumentKind known(String typed) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这种文书"));
    }

    private Person editor() {
        return admission.only(Role.OPERATOR, Role.ADMINISTRATOR);
    }

    /** What was typed. */
    public record Entry(String kind, String agency, String inForceFrom, String note) {
        public Entry {
            kind = Typed.text(kind);
            agency = Typed.text(agency);
            inForceFrom = Typed.text(inForceFrom);
            note = Typed.text(note);
        }
    }

    /** A version and whether papers are issued in it. */
    public record Line(Wording wording, String state) {}

    /** A kind of paper with the facts that its words may name. */
    public record Own(DocumentKind kind, List<Choice> facts) {}
}
