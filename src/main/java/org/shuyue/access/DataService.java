package org.shuyue.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Serves the data that a grant opened, and nothing beyond it; each call is recorded, a refused one too. */
@Component
@Transactional(noRollbackFor = {TokenRefused.class, TooManyCalls.class, InputRefused.class, NotFound.class})
public class DataService {
    static final int MAX_SIZE = 1000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final GrantMapper grants;
    private final Resources resources;
    private final Datasets datasets;
    private final Holds holds;
    private final CallRecord record;
    private final Clock clock;

    DataService(
            GrantMapper grants, Resources resources, Datasets datasets, Holds holds, CallRecord record, Clock clock) {
        this.grants = grants;
        this.resources = resources;
        this.datasets = datasets;
        this.holds = holds;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Throws {@link TokenRefused}, {@link TooManyCalls}, {@link InputRefused} for a field that was not granted or a
     * size out of bounds, or {@link NotFound} when the resource has no data here.
     */
    public DataPage fetch(DataQuery query) {
        Grant grant = grantOf(query.token());
        demandPatience(grant, query);
        demandRight(grant, query);
        Resource resource = resources.look(query.resource()).orElse(null);
        if (resource == null || !datasets.has(query.resource())) {
            record.write(grant, query, Outcome.NO_DATA, 0);
            throw new NotFound("资源“" + query.resource() + "”暂无在线数据，请联系数据提供部门");
        }
        List<DataItem> fields = fields(grant, query, resource);
        DataPage page = page(grant, query, fields);
        record.write(grant, query, Outcome.SERVED, page.rows().size());
        return page;
    }

    /** The same for a caller without an address. */
    public DataPage fetch(String token, ResourceId resource, long afterRow, int size, @Nullable List<String> items) {
        return fetch(new DataQuery(token, resource, afterRow, size, items, ""));
    }

    private Grant grantOf(@Nullable String token) {
        return Optional.ofNullable(token)
                .flatMap(text -> grants.lockByToken(new Secret(text).hash()))
                .map(row -> row.with(grants.items(row.id())))
                .orElseThrow(() -> new TokenRefused(UNAUTHORIZED, "访问令牌缺失或无效，请在请求头 Authorization 中携带有效的令牌（Bearer 令牌）"));
    }

    private void demandPatience(Grant grant, DataQuery query) {
        long seconds = record.wait(grant);
        if (seconds > 0) {
            record.write(grant, query, Outcome.TOO_MANY, 0);
            throw new TooManyCalls("调用过于频繁：每分钟最多 " + record.callsPerMinute() + " 次，请在 " + seconds + " 秒后重试", seconds);
        }
    }

    private void demandRight(Grant grant, DataQuery query) {
        if (!grant.resource().equals(query.resource())) {
            throw refused(grant, query, Outcome.FOREIGN, "该令牌未获授权访问资源“" + query.resource() + "”");
        }
        switch (grant.state(Application.today(clock))) {
            case ENDED -> throw refused(grant, query, Outcome.ENDED, grant.endSentence());
            case SUSPENDED -> throw refused(grant, query, Outcome.SUSPENDED, "授权已暂停，原因：" + grant.suspensionReason());
            case UPCOMING -> throw refused(grant, query, Outcome.UPCOMING, "授权自 " + grant.from() + " 起生效，请届时再试");
            case ACTIVE, HELD -> {}
        }
        Hold hold = holds.of(grant.resource()).orElse(null);
        if (hold != null) {
            throw refused(grant, query, Outcome.HELD, "资源“" + grant.resource() + "”已暂停提供，原因：" + hold.reason());
        }
    }

    private TokenRefused refused(Grant grant, DataQuery query, Outcome outcome, String message) {
        record.write(grant, query, outcome, 0);
        return new TokenRefused(FORBIDDEN, message);
    }

    private List<DataItem> fields(Grant grant, DataQuery query, Resource resource) {
        try {
            if (query.size() < 1 || query.size() > MAX_SIZE) {
                throw new InputRefused("size", "每页行数 size 须在 1 到 " + MAX_SIZE + " 之间");
            }
            if (query.afterRow() < 0) {
                throw new InputRefused("after", "起始位置 after 不能小于 0");
            }
            return FieldPolicy.fields(query, grant, resource);
        } catch (InputRefused refusal) {
            record.write(grant, query, Outcome.BAD_INPUT, 0);
            throw refusal;
        }
    }

    private DataPage page(Grant grant, DataQuery query, List<DataItem> fields) {
        List<String> names = fields.stream().map(DataItem::name).toList();
        List<Map<String, String>> rows = datasets.rows(query.resource(), names, query.afterRow(), query.size());
        long total = datasets.count(query.resource());
        long reached = query.afterRow() + rows.size();
        return new DataPage(
                query.resource(),
                fields.stream()
                        .map(item -> new DataPage.Field(item.name(), item.label()))
                        .toList(),
                rows,
                !rows.isEmpty() && reached < total ? reached : null,
                total,
                grant.terms());
    }
}
