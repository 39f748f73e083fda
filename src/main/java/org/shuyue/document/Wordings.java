package org.shuyue.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies' own words for their papers: checked, previewed, in force from a day on. */
@Component
public class Wordings {
    private static final int LONGEST_NOTE = 500;

    private final WordingMapper mapper;
    private final Typesetter typesetter;
    private final Agencies agencies;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Wordings(
            WordingMapper mapper,
            Typesetter typesetter,
            Agencies agencies,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.typesetter = typesetter;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    /** For which the person may write: the operator for all, an administrator for the own agency. */
    public List<Agency> agenciesOf(Person person) {
        return person.has(Role.OPERATOR)
                ? agencies.all()
                : person.has(Role.ADMINISTRATOR) ? List.of(agencies.find(person.agency())) : List.of();
    }

    /** By kind, the newest first. */
    @Transactional(readOnly = true)
    public List<Wording> all() {
        return mapper.all();
    }

    /** {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public Wording find(DocumentKind kind, int version) {
        return mapper.find(kind, version)
                .orElseThrow(() -> new NotFound("《" + kind.title() + "》没有第 " + version + " 版文本"));
    }

    /** In which the agency's papers are issued on that day; empty for the product's own words. */
    @Transactional(readOnly = true)
    public Optional<Wording> inForce(DocumentKind kind, AgencyId agency, LocalDate day) {
        return mapper.inForce(kind, agency, day).stream().findFirst();
    }

    /** What the words may name, with what people call it. */
    public Map<String, String> facts(DocumentKind kind) {
        return FactSheet.names(kind.facts());
    }

    /** The product's own words, to begin with. */
    public String own(DocumentKind kind) {
        try (InputStream in = Wordings.class.getResourceAsStream("/templates/document/" + kind.template() + ".ftlh")) {
            if (in == null) {
                throw new IllegalStateException("The template is missing: " + kind);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps words that pass every check; the answer is their version. Papers are issued in them from that day on,
     * tomorrow at the earliest; those that are issued keep theirs. Fields of what is refused: {@code agency},
     * {@code source}, {@code inForceFrom}, {@code note}.
     */
    @Transactional
    public int upload(DocumentKind kind, AgencyId agency, String source, LocalDate from, String note, Person by) {
        demand(agency, by);
        if (!from.isAfter(Application.today(clock))) {
            throw new InputRefused(
                    "inForceFrom", "启用日期最早为明天（" + Application.today(clock).plusDays(1) + "），请改正");
        }
        if (note.isBlank() || note.strip().length() > LONGEST_NOTE) {
            throw new InputRefused("note", "请填写修改的说明，最多 " + LONGEST_NOTE + " 个字");
        }
        typesetter.sample(kind, source);
        Wording kept = new Wording(
                kind,
                mapper.lastVersion(kind) + 1,
                agency,
                from,
                source,
                note.strip(),
                by.name(),
                Application.now(clock),
                null,
                null);
        try {
            mapper.insert(kept);
        } catch (DuplicateKeyException meanwhile) {
            throw new InputRefused("", "刚有人上传了《" + kind.title() + "》的另一版文本，请再提交一次");
        }
        events.publishEvent(WordingChanged.uploaded(kept, Actor.of(by.id(), by.name())));
        return kept.version();
    }

    /** A PDF with sample facts; {@link InputRefused} as by {@link #upload}. */
    public byte[] preview(DocumentKind kind, String source) {
        return typesetter.sample(kind, source);
    }

    private void demand(AgencyId agency, Person by) {
        if (agenciesOf(by).stream().noneMatch(one -> one.id().equals(agency))) {
            throw new InputRefused("agency", "您不能修改单位“" + agency + "”的文书文本：运行管理机构可以修改各单位的，系统管理员可以修改本单位的");
        }
    }

    /** Before it comes into force; {@link InputRefused} afterwards. */
    @Transactional
    public void withdraw(DocumentKind kind, int version, Person by) {
        Wording wording = find(kind, version);
        demand(wording.agency(), by);
        if (!wording.inForceFrom().isAfter(Application.today(clock))) {
            throw new InputRefused("", "这一版文本已经启用，不能撤销；请上传新的一版");
        }
        if (mapper.withdraw(kind, version, by.name(), Application.now(clock)) == 0) {
            throw new InputRefused("", "这一版文本已经撤销");
        }
        events.publishEvent(WordingChanged.withdrawn(wording, Actor.of(by.id(), by.name())));
    }
}
