package org.shuyue.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries that come into the catalogue without a file, by the same rules as those of a file. */
@Service
public class NewEntries {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Resources resources;
    private final Datasets datasets;
    private final ApplicationEventPublisher events;

    NewEntries(Resources resources, Datasets datasets, ApplicationEventPublisher events) {
        this.resources = resources;
        this.datasets = datasets;
        this.events = events;
    }

    /** Everything that is wrong, by the Chinese name of the column; empty when it may be entered. */
    @Transactional(readOnly = true)
    public List<Problem> check(Resource entry) {
        List<Problem> problems = new ArrayList<>();
        if (!CODE.matcher(entry.id().value()).matches()) {
            problems.add(new Problem(CatalogueColumn.CODE.header(), "资源编码由字母和数字组成，可用短横线分段，例如 A0101-0001"));
        } else if (resources.look(entry.id()).isPresent()) {
            problems.add(new Problem(CatalogueColumn.CODE.header(), "目录中已有编码“" + entry.id() + "”，请换一个编码"));
        }
        SharingBasisPolicy.faults(entry)
                .forEach((column, message) -> problems.add(new Problem(column.header(), message)));
        Set<String> seen = new HashSet<>();
        for (DataItem item : entry.items()) {
            if (!seen.add(item.name().toLowerCase(Locale.ROOT))) {
                problems.add(new Problem(CatalogueColumn.ITEM_NAME.header(), "字段名“" + item.name() + "”重复，请改正"));
            }
        }
        return problems;
    }

    /** Throws {@link InputRefused} with what {@link #check} finds. */
    @Transactional
    public Resource enter(Resource entry, Actor by) {
        List<Problem> problems = check(entry);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        resources.add(entry);
        events.publishEvent(new ResourceEntered(by, entry));
        return entry;
    }

    /** Takes one back that has no data yet; whether anybody else needs it is for the caller to know. */
    @Transactional
    public boolean retract(ResourceId id, String reason, Actor by) {
        Resource entry = resources.find(id);
        if (datasets.has(id)) {
            return false;
        }
        resources.remove(id);
        events.publishEvent(new ResourceRetracted(by, entry, reason));
        return true;
    }
}
