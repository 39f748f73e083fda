package org.shuyue.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.sharing.Decision;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.Wish;

/** A share request as a page shows it: items by their labels, what is not there as {@code null}. */
public class RequestView {
    private final ShareRequest request;
    private final @Nullable Resource resource;

    RequestView(ShareRequest request, @Nullable Resource resource) {
        this.request = request;
        this.resource = resource;
    }

    public ShareRequest facts() {
        return request;
    }

    public Wish wish() {
        return request.wish();
    }

    public List<String> wantedItems() {
        return labels(request.wish().items());
    }

    public List<String> grantedItems() {
        return labels(request.decision().map(Decision::grantedItems).orElse(List.of()));
    }

    public List<String> labels(List<String> names) {
        return names.stream().map(this::label).toList();
    }

    private String label(String name) {
        return resource == null
                ? name
                : resource.item(name).map(DataItem::label).orElse(name);
    }

    public boolean mayBeWithdrawn() {
        return request.state().isOpen();
    }

    public @Nullable Decision decision() {
        return request.decision().orElse(null);
    }

    public @Nullable String decidedBy() {
        return request.decidedBy().orElse(null);
    }

    public @Nullable Instant decidedAt() {
        return request.decidedAt().orElse(null);
    }

    public @Nullable String missing() {
        return request.missing().orElse(null);
    }

    public @Nullable String nonAcceptanceReason() {
        return request.nonAcceptanceReason().orElse(null);
    }

    public @Nullable String nonAcceptanceBasis() {
        return request.nonAcceptanceBasis().orElse(null);
    }

    public @Nullable String withdrawalReason() {
        return request.withdrawalReason().orElse(null);
    }
}
