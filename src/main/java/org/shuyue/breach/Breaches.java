package org.shuyue.breach;

import java.util.List;
import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The breaches that were reported. */
@Component
public class Breaches {
    private final BreachMapper mapper;

    Breaches(BreachMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(readOnly = true)
    public Optional<DataBreach> find(CaseNumber number) {
        return mapper.find(number);
    }

    @Transactional(readOnly = true)
    public List<LeakedResource> resources(CaseNumber number) {
        return mapper.resources(number);
    }

    /** The case in which that person has reported that resource and which is not closed yet. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> openFor(PersonId reporter, ResourceId resource) {
        return mapper.openFor(marker(reporter, resource));
    }

    DataBreach get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有泄露报告 " + number));
    }

    /** 就业服务登记信息、婚姻登记信息. */
    String names(CaseNumber number) {
        return String.join(
                "、",
                mapper.resources(number).stream()
                        .map(LeakedResource::resourceName)
                        .toList());
    }

    static String marker(PersonId reporter, ResourceId resource) {
        return reporter + "/" + resource;
    }
}
