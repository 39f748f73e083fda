package org.shuyue.portal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.signing.Seals;
import org.shuyue.signing.SignerCertificate;
import org.shuyue.signing.SignerCertificates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Seals of agencies for administrators: certificates, pictures and who may use them. */
@PageController
class SealPages {
    private final Agencies agencies;
    private final People people;
    private final Seals seals;
    private final SignerCertificates certificates;
    private final Admission admission;

    SealPages(Agencies agencies, People people, Seals seals, SignerCertificates certificates, Admission admission) {
        this.agencies = agencies;
        this.people = people;
        this.seals = seals;
        this.certificates = certificates;
        this.admission = admission;
    }

    @GetMapping("/admin/seals")
    String list(Model model) {
        admin();
        Map<AgencyId, SignerCertificate> inUse = certificates.inUse();
        List<Person> keepers = people.withRole(Role.KEEPER);
        model.addAttribute("issues", certificates.issues());
        model.addAttribute(
                "seals",
                agencies.all().stream()
                        .map(agency -> new Line(
                                agency,
                                inUse.get(agency.id()),
                                keepers.stream()
                                        .filter(keeper -> keeper.agency().equals(agency.id()))
                                        .map(Person::name)
                                        .toList()))
                        .toList());
        return "seals";
    }

    @GetMapping("/admin/seals/{id}")
    String show(@PathVariable String id, Model model) {
        admin();
        Agency agency = find(id);
        model.addAttribute("agency", agency);
        model.addAttribute("ownPicture", seals.hasOwnPicture(agency.id()));
        model.addAttribute("certificates", certificates.of(agency.id()));
        model.addAttribute("issues", certificates.issues());
        model.addAttribute("keepers", seals.keepers(agency.id()));
        model.addAttribute("leaders", seals.leaders(agency.id()));
        return "seal";
    }

    @GetMapping("/admin/seals/{id}/picture.png")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        admin();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(seals.picture(find(id).id()));
    }

    @PostMapping("/admin/seals/{id}/picture")
    String changePicture(
            @PathVariable String id, @RequestParam MultipartFile picture, Model model, RedirectAttributes after)
            throws IOException {
        Actor by = admin();
        AgencyId agency = find(id).id();
        try {
            if (picture.isEmpty()) {
                throw new InputRefused("picture", "请选择印模图片");
            }
            seals.changePicture(agency, picture.getBytes(), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(id, model);
        }
        after.addFlashAttribute("done", "已更换印模图片，此后用印使用新图片。");
        return "redirect:/admin/seals/" + agency;
    }

    @PostMapping("/admin/seals/{id}/picture/drawn")
    String drawPicture(@PathVariable String id, RedirectAttributes after) {
        Actor by = admin();
        AgencyId agency = find(id).id();
        seals.drawPicture(agency, by);
        after.addFlashAttribute("done", "已恢复由系统按单位名称绘制的印模。");
        return "redirect:/admin/seals/" + agency;
    }

    @PostMapping("/admin/seals/{id}/certificate")
    String bring(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes after)
            throws IOException {
        Actor by = admin();
        AgencyId agency = find(id).id();
        try {
            if (file.isEmpty()) {
                throw new InputRefused("file", "请选择证书文件");
            }
            certificates.bring(agency, file.getBytes(), password, by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(id, model);
        }
        after.addFlashAttribute("done", "证书已导入，此后用印使用这张证书。");
        return "redirect:/admin/seals/" + agency;
    }

    @PostMapping("/admin/seals/{id}/issue")
    String issue(@PathVariable String id, Model model, RedirectAttributes after) {
        Actor by = admin();
        AgencyId agency = find(id).id();
        try {
            certificates.issue(agency, by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(id, model);
        }
        after.addFlashAttribute("done", "平台已签发新证书，此后用印使用这张证书。");
        return "redirect:/admin/seals/" + agency;
    }

    @GetMapping("/admin/seals/{id}/revocation/{fingerprint}")
    String askRevocation(@PathVariable String id, @PathVariable String fingerprint, Model model) {
        admin();
        return revocation(id, fingerprint, "", model);
    }

    @PostMapping("/admin/seals/{id}/revocation/{fingerprint}")
    String revoke(
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        Actor by = admin();
        try {
            certificates.revoke(fingerprint, reason, by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return revocation(id, fingerprint, reason, model);
        }
        after.addFlashAttribute("done", "证书已吊销，此后不能再用它用印；此前的签署仍然有效。");
        return "redirect:/admin/seals/" + find(id).id();
    }

    private String revocation(String id, String fingerprint, String reason, Model model) {
        model.addAttribute("agency", find(id));
        model.addAttribute("certificate", certificates.find(fingerprint));
        model.addAttribute("reason", reason);
        return "seal-revocation";
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    private Agency find(String id) {
        return agencies.find(Typed.id(id, AgencyId::new, "没有这个单位，请核对单位代码"));
    }

    /** The seal of an agency in the list. */
    public record Line(Agency agency, @Nullable SignerCertificate certificate, List<String> keepers) {}
}
