package org.shuyue.rulepack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RunningRules;
import org.shuyue.rulepack.PackMapper.VersionRow;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New versions of packs, from the upload to the day they are published or dropped. */
@Service
public class PackDrafts {
    private static final int LONGEST_FILE = 1_000_000;
    private static final int LONGEST_JURISDICTION = 100;

    private final PackMapper mapper;
    private final PackReader reader;
    private final RulePacks packs;
    private final RunningRules running;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PackDrafts(
            PackMapper mapper,
            PackReader reader,
            RulePacks packs,
            RunningRules running,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.reader = reader;
        this.packs = packs;
        this.running = running;
        this.clock = clock;
        this.events = events;
    }

    /** In the order of their upload. */
    @Transactional(readOnly = true)
    public List<PackDraft> all() {
        return mapper.drafts();
    }

    @Transactional(readOnly = true)
    public PackDraft find(long id) {
        return mapper.draft(id).orElseThrow(() -> new NotFound("没有这个待发布的版本，可能已经发布或者删除，请返回规则包列表查看"));
    }

    /**
     * Keeps a file that passes every check, with the first day whose clocks it is to govern; the answer is its id.
     * Fields of what is refused: {@code file}, {@code row7}, {@code jurisdiction}, {@code validFrom}.
     */
    @Transactional
    public long upload(String dmn, String jurisdiction, LocalDate validFrom, Actor by) {
        later(validFrom);
        if (jurisdiction.isBlank() || jurisdiction.length() > LONGEST_JURISDICTION) {
            throw new InputRefused("jurisdiction", "请填写适用地域，最多 " + LONGEST_JURISDICTION + " 个字");
        }
        if (dmn.length() > LONGEST_FILE) {
            throw new InputRefused("file", "文件太大，规则包文件不超过 1MB，请核对是否选错了文件");
        }
        PackTable table = reader.read(dmn);
        PackCheck.rules(table);
        PersonId uploader = person(by);
        PackDraft draft = new PackDraft(
                0, table.id(), table.title(), jurisdiction.strip(), validFrom, dmn, uploader, Application.now(clock));
        mapper.insertDraft(draft);
        events.publishEvent(PackChanged.uploaded(draft, by));
        return mapper.lastDraft(uploader);
    }

    /** Its rows, in their order. */
    @Transactional(readOnly = true)
    public List<Rule> rules(PackDraft draft) {
        return PackCheck.rules(reader.read(draft.dmn()));
    }

    /** What it would change on the day from which it is to govern. */
    @Transactional(readOnly = true)
    public PackDifference difference(long id) {
        return difference(find(id));
    }

    /** Puts it in force; the answer is its number. Clocks that run go on as they began. */
    @Transactional
    public int publish(long id, Actor by) {
        PackDraft draft = find(id);
        later(draft.validFrom());
        PackDifference difference = difference(draft);
        if (mapper.deleteDraft(id) != 1) {
            throw new NotFound("这个版本刚刚被别人发布或者删除，请返回规则包列表查看");
        }
        int number = packs.shelf().versionsOf(draft.pack()).stream()
                        .mapToInt(PackVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        insert(draft, number, person(by));
        packs.forget();
        events.publishEvent(PackChanged.published(draft, number, difference, by));
        return number;
    }

    @Transactional
    public void discard(long id, Actor by) {
        PackDraft draft = find(id);
        if (mapper.deleteDraft(id) == 1) {
            events.publishEvent(PackChanged.discarded(draft, by));
        }
    }

    private void insert(PackDraft draft, int number, PersonId by) {
        try {
            mapper.insertVersion(new VersionRow(
                    0,
                    draft.pack(),
                    number,
                    draft.jurisdiction(),
                    draft.validFrom(),
                    draft.dmn(),
                    draft.uploadedBy(),
                    draft.uploadedAt(),
                    by,
                    Application.now(clock)));
        } catch (DuplicateKeyException taken) {
            throw new InputRefused("file", "刚刚有人发布了这个规则包的另一个版本，请重新查看差异后再发布");
        }
    }

    private PackDifference difference(PackDraft draft) {
        List<Rule> rules = PackCheck.rules(reader.read(draft.dmn()));
        Shelf shelf = packs.shelf();
        return PackDifference.of(
                shelf.version(draft.pack(), draft.validFrom()).orElse(null),
                rules,
                shelf.standIns(draft.pack(), draft.validFrom()),
                running.casesByRule(draft.pack()));
    }

    /** From tomorrow at the earliest: what began today or before was begun under the rules of its day. */
    private void later(LocalDate validFrom) {
        LocalDate today = Application.today(clock);
        if (!validFrom.isAfter(today)) {
            throw new InputRefused("validFrom", "适用起始日最早为明天（" + today.plusDays(1) + "）：今天和以前起算的期限不受新版本影响，请改填以后的日期");
        }
    }

    private static PersonId person(Actor by) {
        PersonId person = by.person();
        if (person == null) {
            throw new IllegalArgumentException("A version is brought by a person");
        }
        return person;
    }
}
