package org.shuyue.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisationQuery;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of whole authorisations, and their revocation after a page that asks for reasons (YC-22i). */
@PageController
class AuthorisationPages {
    private final WholeAuthorisations authorisations;
    private final Resources resources;
    private final Admission admission;

    AuthorisationPages(WholeAuthorisations authorisations, Resources resources, Admission admission) {
        this.authorisations = authorisations;
        this.resources = resources;
        this.admission = admission;
    }

    @GetMapping("/authorisations")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = admission.anybody();
        if (!authorisations.isOpenTo(person)) {
            throw new AccessDeniedException("没有权限");
        }
        model.addAttribute("word", word);
        model.addAttribute("state", state);
        model.addAttribute(
                "pages",
                Link.to("/authorisations")
                        .with("word", word.strip())
                        .with("state", state)
                        .pages());
        model.addAttribute("mayRevoke", (Revocable) one -> authorisations.mayRevoke(one, person));
        model.addAttribute("labels", (Labels) this::labels);
        try {
            model.addAttribute(
                    "found",
                    authorisations.visibleTo(
                            person, new WholeAuthorisationQuery(Typed.word(word), standing(state), Typed.page(page))));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<WholeAuthorisation>(List.of(), 1, 1, 0));
        }
        return "authorisations";
    }

    /** The items as people call them; one that the catalogue no longer has by its name. */
    private List<String> labels(WholeAuthorisation authorisation) {
        Optional<Resource> resource = resources.look(authorisation.resource());
        return authorisation.itemNames().stream()
                .map(name -> resource.flatMap(one -> one.item(name))
                        .map(DataItem::label)
                        .orElse(name))
                .toList();
    }

    private static @Nullable Boolean standing(String state) {
        return switch (state) {
            case "standing" -> Boolean.TRUE;
            case "revoked" -> Boolean.FALSE;
            default -> null;
        };
    }

    @GetMapping("/authorisations/{number}/revocation")
    String ask(@PathVariable String number, Model model) {
        revocable(number, model);
        model.addAttribute("reason", "");
        model.addAttribute("basis", "");
        return "authorisation-revocation";
    }

    @PostMapping("/authorisations/{number}/revocation")
    String revoke(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String basis,
            Model model,
            RedirectAttributes after) {
        WholeAuthorisation authorisation = revocable(number, model);
        try {
            authorisations.revoke(authorisation.grantedByCase(), reason, basis, admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("basis", basis);
            model.addAttribute("refused", refused.problems());
            return "authorisation-revocation";
        }
        after.addFlashAttribute(
                "done",
                "已撤销“" + authorisation.resourceName() + "”对" + authorisation.county() + "的整体授权，并已告知县级公共数据主管部门。");
        return "redirect:/authorisations";
    }

    /** One that somebody has revoked meanwhile is said to be so. */
    private WholeAuthorisation revocable(String typed, Model model) {
        Person person = admission.anybody();
        WholeAuthorisation authorisation = authorisations.view(CasePages.caseNumber(typed), person);
        if (!authorisation.stands()) {
            throw new InputRefused("", "这项整体授权已经撤销，不能再次撤销");
        }
        if (!authorisations.mayRevoke(authorisation, person)) {
            throw new AccessDeniedException("没有权限");
        }
        model.addAttribute("authorisation", authorisation);
        return authorisation;
    }

    /** What the template asks of each line. */
    public interface Revocable {
        boolean is(WholeAuthorisation authorisation);
    }

    /** The same for the names of its items. */
    public interface Labels {
        List<String> of(WholeAuthorisation authorisation);
    }
}
