package org.shuyue.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of public-data resources, the same for the whole city (YC-09). */
@Service
public class Resources {
    private final ResourceMapper mapper;

    Resources(ResourceMapper mapper) {
        this.mapper = mapper;
    }

    /** Throws {@link NotFound} when the catalogue has no such resource. */
    @Transactional(readOnly = true)
    public Resource find(ResourceId id) {
        return look(id).orElseThrow(() -> new NotFound("目录中没有资源“" + id + "”，请核对资源代码"));
    }

    @Transactional(readOnly = true)
    public Optional<Resource> look(ResourceId id) {
        return mapper.find(id).map(row -> withItems(List.of(row)).get(0));
    }

    /** The resource with that code as it was typed; empty too when nothing can have such a code. */
    @Transactional(readOnly = true)
    public Optional<Resource> byCode(String typed) {
        try {
            return look(new ResourceId(typed));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** In the order of the codes. */
    @Transactional(readOnly = true)
    public Page<Resource> search(ResourceQuery query) {
        return search(query, ResourceFilter.of(query));
    }

    /** The same among what is open to the public, with or without conditions (YC-28). */
    @Transactional(readOnly = true)
    public Page<Resource> searchOpen(ResourceQuery query) {
        return search(query, ResourceFilter.of(query).openOnly());
    }

    /** The same among what those agencies provide. */
    @Transactional(readOnly = true)
    public Page<Resource> searchOf(Collection<AgencyId> providers, ResourceQuery query) {
        return providers.isEmpty()
                ? new Page<>(List.of(), query.page(), query.size(), 0)
                : search(query, ResourceFilter.of(query).among(providers));
    }

    private Page<Resource> search(ResourceQuery query, ResourceFilter filter) {
        return new Page<>(withItems(mapper.search(filter)), query.page(), query.size(), mapper.countOf(filter));
    }

    /** The same datum of the same source system in several resources (YC-12). */
    @Transactional(readOnly = true)
    public List<Duplicate> duplicates() {
        return OneSourcePolicy.broken(mapper.copies());
    }

    @Transactional(readOnly = true)
    boolean isEmpty() {
        return mapper.count() == 0;
    }

    /** Who wants to change the entry too waits until the caller's transaction is through. */
    void lock(ResourceId id) {
        mapper.lock(id);
    }

    /** A new entry. */
    void add(Resource resource) {
        check(resource);
        mapper.insert(resource);
        insertItems(resource);
    }

    /** An entry that takes the place of the one with its code; when that was published stays. */
    void change(Resource resource) {
        check(resource);
        mapper.update(resource);
        mapper.deleteItems(resource.id());
        insertItems(resource);
    }

    void remove(ResourceId id) {
        mapper.deleteItems(id);
        mapper.delete(id);
    }

    private static void check(Resource resource) {
        if (resource.items().isEmpty() || !SharingBasisPolicy.faults(resource).isEmpty()) {
            throw new IllegalArgumentException("Not an entry that the catalogue may hold: " + resource.id());
        }
    }

    private void insertItems(Resource resource) {
        mapper.insertItems(IntStream.range(0, resource.items().size())
                .mapToObj(i -> ItemRow.of(resource.id(), i + 1, resource.items().get(i)))
                .toList());
    }

    private List<Resource> withItems(List<ResourceRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ResourceId, List<DataItem>> items = mapper
                .items(rows.stream().map(ResourceRow::id).toList())
                .stream()
                .collect(groupingBy(ItemRow::resourceId, mapping(ItemRow::item, toList())));
        return rows.stream()
                .map(row -> row.with(items.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
