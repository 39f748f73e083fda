package org.shuyue.inquiry;

import java.time.Clock;
import java.util.List;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that people keep; everybody has their own. */
@Service
public class SavedQueries {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST = 100;

    private final SavedQueryMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedQueries(SavedQueryMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of their names. */
    public List<SavedQuery> of(Person person) {
        return mapper.of(person.id());
    }

    /** {@link NotFound} when the person has no such. */
    public SavedQuery find(long id, Person person) {
        return mapper.find(id, person.id()).orElseThrow(() -> new NotFound("没有保存过这个检索条件，或者已经删除"));
    }

    /** Field of refusals: {@code name}. */
    @Transactional
    public void save(String name, String address, Person by) {
        String fit = fit(name);
        if (address.length() > LONGEST_ADDRESS) {
            throw new InputRefused("name", "检索条件太长，不能保存，请减少条件");
        }
        if (of(by).size() >= MOST) {
            throw new InputRefused("name", "最多保存 " + MOST + " 个检索条件，请先删除不用的");
        }
        try {
            mapper.insert(new SavedQuery(0, by.id(), fit, address, clock.instant()));
        } catch (DuplicateKeyException taken) {
            throw taken(fit);
        }
        events.publishEvent(InquiryEvent.querySaved(fit, address, by));
    }

    /** Field of refusals: {@code name}. */
    @Transactional
    public void rename(long id, String name, Person by) {
        SavedQuery query = find(id, by);
        String fit = fit(name);
        if (fit.equals(query.name())) {
            return;
        }
        try {
            mapper.rename(id, fit);
        } catch (DuplicateKeyException taken) {
            throw taken(fit);
        }
        events.publishEvent(InquiryEvent.queryRenamed(query.name(), fit, by));
    }

    @Transactional
    public void delete(long id, Person by) {
        SavedQuery query = find(id, by);
        mapper.delete(id);
        events.publishEvent(InquiryEvent.queryDeleted(query.name(), by));
    }

    private static String fit(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new InputRefused("name", "请给检索条件起个名称");
        }
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_NAME) {
            throw new InputRefused("name", "名称最多 " + LONGEST_NAME + " 个字，请缩短");
        }
        return stripped;
    }

    private static InputRefused taken(String name) {
        return new InputRefused("name", "已有名为“" + name + "”的检索条件，请换一个名称");
    }
}
