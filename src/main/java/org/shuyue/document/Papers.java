package org.shuyue.document;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.Sha256;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers that are issued under a number and kept: agreements, forms, letters, reports. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class Papers {
    private static final int LONGEST_REASON = 500;

    private final PaperMapper mapper;
    private final WordingMapper wordings;
    private final PaperNumbers numbers;
    private final Typesetter typesetter;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Papers(
            PaperMapper mapper,
            WordingMapper wordings,
            PaperNumbers numbers,
            Typesetter typesetter,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.wordings = wordings;
        this.numbers = numbers;
        this.typesetter = typesetter;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Written in the words that are in force for the issuer today. {@link InputRefused} when a fact is missing or
     * contradicts another, or a character has no glyph; then no number is used up.
     *
     * @param facts by the names of the components of the kind's record
     */
    @Transactional
    public Paper issue(DocumentKind kind, Map<String, ?> facts, CaseNumber about, AgencyId issuer, Actor by) {
        return issue(kind, FactSheet.read(kind, facts), about, issuer, by);
    }

    /** The same from typed facts. */
    @Transactional
    public Paper issue(Facts facts, CaseNumber about, AgencyId issuer, Actor by) {
        FactSheet.check(facts);
        return issue(DocumentKind.of(facts), facts, about, issuer, by);
    }

    /**
     * The same for a paper on which nothing else hangs: a decision stands even if its letter cannot be printed, because a
     * name has a character that no font has, for instance. Then the trail says why, and nothing is thrown.
     */
    @Transactional
    public Optional<Paper> tryIssue(Facts facts, CaseNumber about, AgencyId issuer, Actor by) {
        try {
            return Optional.of(issue(facts, about, issuer, by));
        } catch (InputRefused refused) {
            events.publishEvent(
                    new PaperNotIssued(DocumentKind.of(facts), about, String.valueOf(refused.getMessage()), by));
            return Optional.empty();
        }
    }

    /** {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public Paper find(PaperNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有编号为 " + number + " 的文件"));
    }

    /** In the order in which they were issued. */
    @Transactional(readOnly = true)
    public List<Paper> of(CaseNumber about) {
        return mapper.of(about);
    }

    /** The newest first, those that the query's sight leaves. */
    @Transactional(readOnly = true)
    public Page<Paper> search(PaperQuery query) {
        return query.blind()
                ? new Page<>(List.of(), 1, query.size(), 0)
                : new Page<>(mapper.search(query), query.page(), query.size(), mapper.count(query));
    }

    /** The newest revision. */
    @Transactional(readOnly = true)
    public byte[] content(PaperNumber number) {
        return content(number, newest(number).revision());
    }

    /** A revision as it was; {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public byte[] content(PaperNumber number, int revision) {
        if (revisions(number).stream().noneMatch(kept -> kept.revision() == revision)) {
            throw new NotFound("文件 " + number + " 没有第 " + revision + " 版");
        }
        return mapper.content(number, revision).bytes();
    }

    /** From the first to the newest. */
    @Transactional(readOnly = true)
    public List<KeptRevision> revisions(PaperNumber number) {
        find(number);
        return mapper.revisions(number);
    }

    /** Why it no longer counts; empty while it does. */
    @Transactional(readOnly = true)
    public Optional<PaperEnd> endOf(PaperNumber number) {
        find(number);
        return mapper.endOf(number);
    }

    /**
     * Keeps a signed revision, which must start with the bytes of the one before it. {@link InputRefused} when it does
     * not, when the paper no longer counts, or when somebody else signed in between.
     */
    @Transactional
    public void revise(PaperNumber number, byte[] signed, Actor by) {
        Paper paper = current(number);
        KeptRevision newest = newest(number);
        byte[] before = mapper.content(number, newest.revision()).bytes();
        boolean continues =
                signed.length > before.length && Arrays.equals(signed, 0, before.length, before, 0, before.length);
        if (!continues) {
            throw new InputRefused("", "签署后的文件不是在文件 " + number + " 最新一版上续签的，请重新打开后再签署");
        }
        KeptRevision kept = kept(number, newest.revision() + 1, signed, by, now());
        keep(kept, signed);
        events.publishEvent(new PaperRevised(paper, kept, by));
    }

    /** Another paper takes its place; both must count. */
    @Transactional
    public void supersede(PaperNumber old, PaperNumber by, Actor actor) {
        Paper paper = current(old);
        if (current(by).number().equals(old)) {
            throw new InputRefused("", "文件不能由自己替代");
        }
        end(paper, mapper.end(old, PaperState.SUPERSEDED, by, null, now()));
        events.publishEvent(new PaperSuperseded(find(old), by, actor));
    }

    /** It no longer counts, though it is kept. */
    @Transactional
    public void terminate(PaperNumber number, String reason, Actor by) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InputRefused("reason", "请填写文件终止的理由，最多 " + LONGEST_REASON + " 个字");
        }
        Paper paper = current(number);
        end(paper, mapper.end(number, PaperState.TERMINATED, null, reason.strip(), now()));
        events.publishEvent(new PaperTerminated(find(number), reason.strip(), by));
    }

    /** The revision whose file has exactly these bytes, whichever it is of its paper. */
    @Transactional(readOnly = true)
    public Optional<KeptRevision> byFile(byte[] pdf) {
        return mapper.byFile(Sha256.of(pdf)).stream().findFirst();
    }

    private Paper issue(DocumentKind kind, Facts facts, CaseNumber about, AgencyId issuer, Actor by) {
        Wording words = wordings.inForce(kind, issuer, Application.today(clock)).stream()
                .findFirst()
                .orElse(null);
        typesetter.check(facts, words);
        PaperNumber number = numbers.next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Typesetter.Composed set = typesetter.compose(facts, number, words, file);
        Instant at = now();
        Paper paper = new Paper(
                number,
                kind,
                about,
                issuer,
                set.wording(),
                kind.copies(),
                set.sha256(),
                set.sm3(),
                PaperState.CURRENT,
                at,
                by.shown());
        mapper.insert(paper);
        keep(kept(number, 1, file.toByteArray(), by, at), file.toByteArray());
        events.publishEvent(new PaperIssued(paper, by));
        return paper;
    }

    private void keep(KeptRevision kept, byte[] content) {
        try {
            mapper.keep(kept, content);
        } catch (DuplicateKeyException signedMeanwhile) {
            throw new InputRefused("", "文件 " + kept.paper() + " 刚由另一方签署，请重新打开后再签署");
        }
    }

    private static KeptRevision kept(PaperNumber number, int revision, byte[] content, Actor by, Instant at) {
        return new KeptRevision(number, revision, Sha256.of(content), content.length, at, by.shown());
    }

    private KeptRevision newest(PaperNumber number) {
        List<KeptRevision> all = revisions(number);
        return all.get(all.size() - 1);
    }

    private Paper current(PaperNumber number) {
        Paper paper = find(number);
        if (!paper.current()) {
            throw refused(paper);
        }
        return paper;
    }

    private static void end(Paper paper, int ended) {
        if (ended == 0) {
            throw refused(paper);
        }
    }

    private static InputRefused refused(Paper paper) {
        return new InputRefused("", "文件 " + paper.number() + " " + paper.state().label() + "，不能再变动");
    }

    private Instant now() {
        return Application.now(clock);
    }
}
