package org.shuyue.portal;

import java.util.List;
import java.util.NavigableSet;
import org.shuyue.calendar.Calendars;
import org.shuyue.party.Agencies;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/** The regions for which a calendar can be ordered: those of the agencies, and those that have one already. */
@Component
public class Regions {
    private final Agencies agencies;
    private final Calendars calendars;

    Regions(Agencies agencies, Calendars calendars) {
        this.agencies = agencies;
        this.calendars = calendars;
    }

    List<Choice> choices() {
        return all().stream().map(region -> new Choice(region, region)).toList();
    }

    /** The region that was typed, empty for the whole country; {@link InputRefused} on the field {@code region}. */
    public String known(String typed) {
        String region = typed.strip();
        if (!region.isEmpty() && !all().contains(region)) {
            throw new InputRefused("region", "没有地区“" + Typed.shortened(region) + "”，请从机构所在地区中选择；全国通知请留空");
        }
        return region;
    }

    NavigableSet<String> all() {
        NavigableSet<String> regions = agencies.regions();
        regions.addAll(calendars.all().regions());
        return regions;
    }
}
