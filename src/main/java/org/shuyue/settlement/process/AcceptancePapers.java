package org.shuyue.settlement.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.Party;
import org.shuyue.document.AcceptanceForm;
import org.shuyue.document.AcceptedItem;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.settlement.ServiceAcceptance;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.settlement.ServiceSides;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.SigningSide;
import org.shuyue.signing.SigningVariables;
import org.springframework.stereotype.Component;

/** The form on which a service is accepted, in five copies, sealed by both (XA-06b). */
@Component
class AcceptancePapers {
    private static final String SEPARATOR = "[：:]";

    private final ServiceAcceptances acceptances;
    private final Agreements agreements;
    private final Papers papers;
    private final Agencies agencies;
    private final Clock clock;

    AcceptancePapers(
            ServiceAcceptances acceptances, Agreements agreements, Papers papers, Agencies agencies, Clock clock) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.papers = papers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The buyer seals first. {@link org.shuyue.shared.InputRefused} when a character has no glyph. */
    Paper print(CaseNumber number, Actor by) {
        ServiceAcceptance acceptance = acceptances.find(number).orElseThrow();
        ServiceSides sides = ServiceSides.of(agreements.find(acceptance.agreementNumber()));
        return papers.issue(facts(acceptance, sides), number, sides.served().agency(), by);
    }

    List<String> sides(CaseNumber number) {
        ServiceSides sides = ServiceSides.of(
                agreements.find(acceptances.find(number).orElseThrow().agreementNumber()));
        return List.of(
                SigningSide.of("甲方（盖章）", sides.served().agency()).code(),
                SigningSide.of("乙方（盖章）", sides.server().agency()).code());
    }

    /** A form that somebody did not seal counts no more. */
    boolean sealed(PaperNumber paper, String outcome, Actor by) {
        boolean all = SigningVariables.SIGNED.equals(outcome);
        if (!all) {
            papers.terminate(paper, "验收单没有由双方用印", by);
        }
        return all;
    }

    private AcceptanceForm facts(ServiceAcceptance acceptance, ServiceSides sides) {
        Agreement agreement = sides.agreement();
        return new AcceptanceForm(
                name(sides.served()),
                name(sides.server()),
                agreement.title(),
                acceptance.contractNumber(),
                requireNonNull(agreement.from()),
                requireNonNull(agreement.from()),
                requireNonNull(agreement.until()),
                acceptance.amount(),
                acceptance.paid(),
                acceptance.remaining(),
                items(acceptance),
                Application.today(clock),
                "验收合格",
                names(acceptance.members()),
                names(acceptance.experts()));
    }

    /** Each item beside what was found of it: the findings stand in the order of the items. */
    private static List<AcceptedItem> items(ServiceAcceptance acceptance) {
        List<String> wanted = ServiceAcceptance.lines(acceptance.items());
        List<String> found = ServiceAcceptance.lines(acceptance.findings());
        List<AcceptedItem> items = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String[] parts = wanted.get(i).split(SEPARATOR, 2);
            items.add(new AcceptedItem(
                    parts[0].strip(),
                    parts.length == 1 ? "按合同约定" : parts[1].strip(),
                    found.get(Math.min(i, found.size() - 1))));
        }
        return items;
    }

    private static List<String> names(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[、，,;；\\s]+", -1))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private String name(Party party) {
        return agencies.find(party.agency()).name();
    }
}
