package org.shuyue.dossier;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people write about a case: to each other, or among those who handle it. */
@Component
public class Remarks {
    private static final int LONGEST = 2_000;

    private final DossierMapper mapper;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Remarks(DossierMapper mapper, Cases cases, Letters letters, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The other side is told of one that is not internal.
     *
     * @param internal not for the applicant; an applicant's own remark never is
     */
    @Transactional
    public void write(CaseNumber number, String text, boolean internal, Person by) {
        CaseRow row = cases.view(number, by);
        DossierPolicy.demand(DossierPolicy.mayRemark(row, by), row);
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw new InputRefused("text", "请填写留言，最多 " + LONGEST + " 个字");
        }
        boolean own = DossierPolicy.own(row, by);
        Actor actor = Actor.of(by.id(), by.name());
        Remark remark = new Remark(0, number, text.strip(), internal && !own, by.id(), actor.shown(), clock.instant());
        mapper.write(remark);
        events.publishEvent(new DossierEvent.RemarkWritten(remark, actor));
        if (!remark.internal()) {
            tellTheOtherSide(row, own, remark);
        }
    }

    /** The oldest first; internal ones are left out for the applicant. */
    public List<Remark> of(CaseNumber number, Person viewer) {
        CaseRow row = cases.view(number, viewer);
        boolean all = DossierPolicy.seesInternal(row, viewer);
        return mapper.remarks(number).stream()
                .filter(remark -> all || !remark.internal())
                .toList();
    }

    public boolean mayWrite(CaseRow row, Person person) {
        return DossierPolicy.mayRemark(row, person);
    }

    private void tellTheOtherSide(CaseRow row, boolean own, Remark remark) {
        String subject = "办件 " + row.number() + " 有新留言";
        String text = remark.writtenByName() + "：" + remark.text();
        if (!own) {
            letters.toApplicant(row.number(), subject, text);
            return;
        }
        @Nullable AgencyId provider = row.providerAgency();
        if (provider == null) {
            letters.toRole(Role.OPERATOR, null, row.number(), subject, text);
        } else {
            letters.toRole(Role.REVIEWER, provider, row.number(), subject, text);
        }
    }
}
