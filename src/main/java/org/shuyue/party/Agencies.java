package org.shuyue.party;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All agencies. */
@Service
@Transactional
public class Agencies {
    private final AgencyMapper mapper;
    private final EngineMirror mirror;
    private final ApplicationEventPublisher events;

    Agencies(AgencyMapper mapper, EngineMirror mirror, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.mirror = mirror;
        this.events = events;
    }

    /** The agency, or {@link org.shuyue.shared.NotFound}. */
    public Agency find(AgencyId id) {
        return look(id).orElseThrow(() -> new NotFound("没有代码为“" + id + "”的单位，请核对单位代码"));
    }

    public Optional<Agency> look(AgencyId id) {
        return mapper.find(id);
    }

    /** By code; the public (社会公众) is not among them. */
    public List<Agency> all() {
        return mapper.all();
    }

    /** Those of a county or district, by code. */
    public List<Agency> ofCounty(String region) {
        return all().stream()
                .filter(agency -> agency.isOfCounty() && agency.region().equals(region))
                .toList();
    }

    /** Whether it may provide, collect or review data. */
    public boolean mayProvide(AgencyId id) {
        return !id.equals(Agency.PUBLIC) && look(id).isPresent();
    }

    /** For which any of them works, in order. */
    public NavigableSet<String> regions() {
        return all().stream()
                .map(Agency::region)
                .filter(region -> !region.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds an agency; {@link org.shuyue.shared.InputRefused} on fields {@code id}, {@code name}, {@code region}. */
    public void add(Agency agency, Actor by) {
        check(agency);
        if (mapper.find(agency.id()).isPresent()) {
            throw new InputRefused("id", "单位代码“" + agency.id() + "”已被使用，请换一个代码");
        }
        mapper.insert(agency);
        mirror.agency(agency);
        events.publishEvent(PartyChanged.agencyAdded(agency, by));
    }

    /** Changes everything but the code. */
    public void change(Agency agency, Actor by) {
        find(agency.id());
        check(agency);
        if (agency.id().equals(Agency.PUBLIC)) {
            throw new InputRefused("id", "“社会公众”不是单位，不能修改");
        }
        mapper.update(agency);
        mirror.agency(agency);
        events.publishEvent(PartyChanged.agencyChanged(agency, by));
    }

    private static void check(Agency agency) {
        PartyInput.of().agency(agency).refuseIfWrong();
    }
}
