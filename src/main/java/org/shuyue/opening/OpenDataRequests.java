package org.shuyue.opening;

import java.util.List;
import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The requests for conditionally open data. */
@Component
public class OpenDataRequests {
    private final OpenDataRequestMapper mapper;

    OpenDataRequests(OpenDataRequestMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<OpenDataRequest> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The case in which a person's open request for a resource is dealt with. */
    public Optional<CaseNumber> openFor(PersonId applicant, ResourceId resource) {
        return mapper.openFor(OpenDataRequest.openMarker(applicant, resource));
    }

    /** Those under which the resource is open to somebody. */
    List<OpenDataRequest> opened(ResourceId resource) {
        return mapper.opened(resource);
    }

    OpenDataRequest get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No request for open data " + number));
    }

    void add(OpenDataRequest request) {
        try {
            mapper.insert(request);
        } catch (DuplicateKeyException twice) {
            throw new InputRefused("resource", "您对该资源已有在办的申请，请等待答复或者先撤回");
        }
    }

    void save(OpenDataRequest request) {
        mapper.update(request);
    }
}
