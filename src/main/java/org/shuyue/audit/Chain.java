package org.shuyue.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its origin, page by page, and stops at the first event that is not as it was written or
 * sealed.
 */
final class Chain {
    static final int STEP = 1000;

    private final TrailMapper mapper;
    private final Map<Long, List<ChainSeal>> seals;
    private Head reached = new Head(0, Head.ORIGIN);

    Chain(TrailMapper mapper, List<ChainSeal> seals) {
        this.mapper = mapper;
        this.seals = seals.stream().collect(Collectors.groupingBy(ChainSeal::eventCount));
    }

    ChainReport walk() {
        Optional<Head> head = mapper.head();
        if (head.isEmpty()) {
            return broken(0, "审计链头记录缺失，无法确认记录总数");
        }
        long end = head.get().eventCount();
        long start = Long.MIN_VALUE;
        while (reached.eventCount() < end) {
            List<TrailRow> rows = mapper.after(start, STEP);
            if (rows.isEmpty()) {
                return missing();
            }
            for (TrailRow row : rows) {
                ChainReport problem = reached.eventCount() < end ? step(row) : null;
                if (problem != null) {
                    return problem;
                }
            }
            start = reached.eventCount();
        }
        return atEnd(head.get());
    }

    private @Nullable ChainReport step(TrailRow row) {
        long expected = reached.eventCount() + 1;
        if (row.seq() < expected) {
            return broken(row.seq(), "第 " + row.seq() + " 条记录不属于审计链，系后来插入");
        }
        if (row.seq() > expected) {
            return missing();
        }
        if (!row.intact()) {
            return broken(expected, "第 " + expected + " 条记录与写入时不一致，内容已被改动");
        }
        if (!row.previousHash().equals(reached.hash())) {
            return broken(expected, "第 " + expected + " 条记录与前一条记录不衔接");
        }
        reached = Head.after(row);
        return sealed();
    }

    private @Nullable ChainReport sealed() {
        for (ChainSeal seal : seals.getOrDefault(reached.eventCount(), List.of())) {
            if (!seal.genuine()) {
                return broken(reached.eventCount(), seal.sealedOn() + " 的封存记录签名无效，封存记录已被改动");
            }
            if (!seal.hash().equals(reached.hash())) {
                return broken(
                        reached.eventCount(),
                        "第 " + reached.eventCount() + " 条及以前的记录与 " + seal.sealedOn() + " 封存时不一致，封存后有人改写了审计链");
            }
        }
        return null;
    }

    private ChainReport atEnd(Head head) {
        if (!head.hash().equals(reached.hash())) {
            return broken(head.eventCount(), "链头记录的摘要值与最后一条（第 " + head.eventCount() + " 条）记录不一致");
        }
        if (mapper.beyondHead() > 0) {
            return broken(head.eventCount() + 1, "链头记录之后另有记录，系后来插入或链头记录被改动");
        }
        if (seals.keySet().stream().anyMatch(count -> count > reached.eventCount())) {
            return broken(reached.eventCount() + 1, "封存时的记录比现在多，封存后有记录被删除");
        }
        return new ChainReport(
                reached.eventCount(), null, "审计链完整，共 " + reached.eventCount() + " 条记录，最后一条的摘要值为 " + reached.hash());
    }

    private ChainReport missing() {
        long expected = reached.eventCount() + 1;
        return broken(expected, "第 " + expected + " 条记录缺失");
    }

    private ChainReport broken(long seq, String message) {
        return new ChainReport(reached.eventCount(), seq, message);
    }
}
