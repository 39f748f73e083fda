package org.shuyue.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Sha256;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files among the papers of a case; the same content is stored once. */
@Component
@EnableConfigurationProperties(DossierSettings.class)
public class Attachments {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 500;

    private final DossierMapper mapper;
    private final Cases cases;
    private final DossierSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Attachments(
            DossierMapper mapper,
            Cases cases,
            DossierSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** A file with its content. */
    public record Opened(Attachment file, StoredContent content) {}

    /** {@link InputRefused} when the file is too large, of no kind that is taken, or not what its name says. */
    @Transactional
    public void add(CaseNumber number, String fileName, byte[] content, String note, Person by) {
        CaseRow row = cases.view(number, by);
        DossierPolicy.demand(DossierPolicy.mayAttach(row, by), row);
        check(number, fileName, content, note);
        FileKind kind = ContentPolicy.check(fileName, content);
        String sha256 = Sha256.of(content);
        Instant now = clock.instant();
        store(sha256, content, now);
        Actor actor = Actor.of(by.id(), by.name());
        Attachment file = new Attachment(
                0,
                number,
                sha256,
                fileName,
                kind.mediaType(),
                content.length,
                note.strip(),
                by.id(),
                actor.shown(),
                now,
                null,
                null);
        mapper.attach(file);
        events.publishEvent(new DossierEvent.FileAttached(file, actor));
    }

    /** In the order in which they came, removed ones included. */
    public List<Attachment> of(CaseNumber number, Person viewer) {
        cases.view(number, viewer);
        return mapper.attachments(number);
    }

    public boolean mayAdd(CaseRow row, Person person) {
        return DossierPolicy.mayAttach(row, person);
    }

    /** {@link NotFound} when it is not there, was removed, or the viewer may not see its case. */
    public Opened open(CaseNumber number, long id, Person viewer) {
        cases.view(number, viewer);
        Attachment file = found(number, id);
        return new Opened(file, mapper.content(file.sha256()));
    }

    /** It no longer counts, though it is kept; only the one who added it, while the case is open, with a reason. */
    @Transactional
    public void remove(CaseNumber number, long id, String reason, Person by) {
        CaseRow row = cases.view(number, by);
        Attachment file = found(number, id);
        if (!row.open() || !file.addedBy().equals(by.id())) {
            throw new InputRefused("", "只有添加材料的本人可以在办结之前作废材料");
        }
        if (reason.isBlank() || reason.length() > LONGEST_NOTE) {
            throw new InputRefused("reason", "请填写作废的理由，最多 " + LONGEST_NOTE + " 个字");
        }
        if (mapper.remove(id, reason.strip(), clock.instant()) == 1) {
            events.publishEvent(new DossierEvent.FileRemoved(file, reason.strip(), Actor.of(by.id(), by.name())));
        }
    }

    /** The extensions that are taken, for the file picker. */
    public String accepted() {
        return String.join(",", FileKind.extensions());
    }

    private Attachment found(CaseNumber number, long id) {
        return mapper.attachment(id)
                .filter(file -> file.caseNumber().equals(number) && !file.removed())
                .orElseThrow(() -> new NotFound("没有这份材料，可能已经作废"));
    }

    private void check(CaseNumber number, String fileName, byte[] content, String note) {
        if (content.length == 0) {
            throw new InputRefused("file", "请选择要上传的文件，文件不能是空的");
        }
        if (content.length > settings.maxFile().toBytes()) {
            throw new InputRefused("file", "文件最大 " + settings.maxFile().toMegabytes() + " MB，请压缩或者拆分后重新上传");
        }
        if (fileName.isBlank() || fileName.length() > LONGEST_NAME) {
            throw new InputRefused("file", "文件名最多 " + LONGEST_NAME + " 个字，请改短后重新上传");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new InputRefused("note", "说明最多 " + LONGEST_NOTE + " 个字，请改短");
        }
        long held = mapper.attachments(number).stream()
                .filter(file -> !file.removed())
                .count();
        if (held >= settings.maxFiles()) {
            throw new InputRefused("file", "一个办件最多 " + settings.maxFiles() + " 份材料，请合并后上传");
        }
    }

    private void store(String sha256, byte[] content, Instant at) {
        if (mapper.holds(sha256)) {
            return;
        }
        try {
            mapper.store(sha256, content.length, content, at);
        } catch (DuplicateKeyException storedMeanwhile) {
            // the content that we wanted is there
        }
    }
}
