package org.shuyue.agreement.process;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.agreement.DataDestruction;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.document.DestroyedData;
import org.shuyue.document.DestructionCertificate;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** The written assurance that data was destroyed and no copy remains (XA-S25). */
@Component
class DestructionCertificates {
    /** 保密协议二（二）25. */
    private static final String AGREED_WAY = "以提供方同意的方式销毁，使其不能复原，或者去标识化";

    private final DataDestructions destructions;
    private final Papers papers;
    private final Agencies agencies;
    private final People people;

    DestructionCertificates(DataDestructions destructions, Papers papers, Agencies agencies, People people) {
        this.destructions = destructions;
        this.papers = papers;
        this.agencies = agencies;
        this.people = people;
    }

    /** A new one takes the place of the one that was found wanting. */
    PaperNumber issue(CaseNumber number, Actor by) {
        DataDestruction reported = destructions.find(number).orElseThrow();
        PaperNumber issued =
                papers.issue(facts(reported), number, reported.holder(), by).number();
        if (reported.paper() != null) {
            papers.supersede(reported.paper(), issued, by);
        }
        destructions.certified(number, issued);
        return issued;
    }

    private DestructionCertificate facts(DataDestruction reported) {
        return new DestructionCertificate(
                name(reported.holder(), reported.holderHandler()),
                agencies.find(reported.provider()).name(),
                reported.agreementNumber() == null
                        ? "授权 " + requireNonNull(reported.grantId())
                        : "协议 " + reported.agreementNumber(),
                reported.ground().label(),
                day(reported.startedAt()),
                AGREED_WAY,
                List.of(new DestroyedData(
                        reported.dataName(),
                        requireNonNull(reported.media()),
                        requireNonNull(reported.amount()),
                        requireNonNull(reported.way()).label() + "：" + requireNonNull(reported.method()))),
                day(requireNonNull(reported.destroyedAt())),
                requireNonNull(reported.executor()),
                requireNonNull(reported.witness()),
                null);
    }

    private String name(AgencyId holder, PersonId handler) {
        return holder.equals(Agency.PUBLIC)
                ? people.find(handler).name()
                : agencies.find(holder).name();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Application.ZONE).toLocalDate();
    }
}
