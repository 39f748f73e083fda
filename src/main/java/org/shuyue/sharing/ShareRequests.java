package org.shuyue.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The share requests. */
@Component
public class ShareRequests {
    private static final int PAGE = 20;

    private final ShareRequestMapper mapper;

    ShareRequests(ShareRequestMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<ShareRequest> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The case in which an agency's open request for a resource is dealt with. */
    public Optional<CaseNumber> openFor(AgencyId agency, ResourceId resource) {
        return mapper.openFor(ShareRequest.openMarker(agency, resource));
    }

    /** The case in which the county's authority waits for the answer to its asking for whole authorisation. */
    public Optional<CaseNumber> askingForWhole(String county, ResourceId resource) {
        return openOfCounty(county, resource).stream()
                .filter(request -> request.responsibility().isPresent())
                .map(ShareRequest::caseNumber)
                .findFirst();
    }

    /** What a county's authority agreed to itself in that time, which is under a whole authorisation; the latest first. */
    public Page<ShareRequest> decidedByCounty(
            String county, ResourceId resource, Instant from, Instant until, int page) {
        int number = Math.max(1, page);
        return new Page<>(
                mapper.decidedByCounty(county, resource, from, until, PAGE, (number - 1L) * PAGE),
                number,
                PAGE,
                mapper.countDecidedByCounty(county, resource, from, until));
    }

    List<ShareRequest> openOfCounty(String county, ResourceId resource) {
        return mapper.openOfCounty(county, resource);
    }

    ShareRequest get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No share request " + number));
    }

    void add(ShareRequest request) {
        try {
            mapper.insert(request);
        } catch (DuplicateKeyException twice) {
            throw new InputRefused("resource", "本单位对该资源已有在办的申请，请等待答复或者先撤回");
        }
    }

    void save(ShareRequest request) {
        mapper.update(request);
    }
}
