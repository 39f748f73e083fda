package org.shuyue.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a {@link CaseTrail} wrote, without a database: every event against its hash, the chain from the first to
 * the last, the seals. Problems are Chinese, the one that stands first in the chain comes first.
 */
public final class TrailCheck {
    private final List<CaseTrail.Place> expected;
    private final List<String> problems = new ArrayList<>();
    private final TreeMap<Long, Link> chain = new TreeMap<>();

    /**
     * Against what a signed list says.
     *
     * @param expected where the events stand
     */
    public TrailCheck(List<CaseTrail.Place> expected) {
        this.expected = List.copyOf(expected);
    }

    /**
     * What is wrong; empty when nothing is.
     *
     * @param links empty when the bundle has none: then the chain between the events cannot be followed
     */
    public List<String> problems(List<String> events, List<String> links, List<ChainSeal> seals) {
        events(events);
        links(links);
        if (problems.isEmpty() && !links.isEmpty()) {
            follow();
        }
        seals.forEach(this::seal);
        return List.copyOf(problems);
    }

    private void events(List<String> lines) {
        for (int i = 0; i < Math.max(lines.size(), expected.size()); i++) {
            String problem = event(i, i < lines.size() ? lines.get(i) : null);
            if (problem != null) {
                problems.add(problem);
                return;
            }
        }
    }

    private @Nullable String event(int index, @Nullable String line) {
        String place = "第 " + (index + 1) + " 条记录";
        if (line == null) {
            return place + "（序号 " + expected.get(index).seq() + "）缺失";
        }
        TrailRow row;
        try {
            row = EventText.read(line);
        } catch (IllegalArgumentException e) {
            return place + "无法辨认，内容已被改动";
        }
        if (!row.intact()) {
            return place + "（序号 " + row.seq() + "）与写入时不一致，内容已被改动";
        }
        if (index >= expected.size()) {
            return place + "（序号 " + row.seq() + "）不属于本证据包，系后来加入";
        }
        CaseTrail.Place wanted = expected.get(index);
        if (row.seq() != wanted.seq()) {
            return place + "应为序号 " + wanted.seq() + "，现为序号 " + row.seq() + "：记录缺失、次序颠倒或者系后来加入";
        }
        if (!row.hash().equals(wanted.hash())) {
            return place + "（序号 " + row.seq() + "）不是清单所列的那一条，内容已被替换";
        }
        chain.put(row.seq(), new Link(row.seq(), row.caseNumber(), row.previousHash(), row.hash()));
        return null;
    }

    private void links(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            try {
                Link link = Link.read(lines.get(i));
                if (chain.putIfAbsent(link.seq(), link) != null) {
                    problems.add("链接文件第 " + (i + 1) + " 行（序号 " + link.seq() + "）重复");
                    return;
                }
            } catch (IllegalArgumentException e) {
                problems.add("链接文件第 " + (i + 1) + " 行无法辨认");
                return;
            }
        }
    }

    private void follow() {
        Link before = null;
        for (Link link : chain.values()) {
            if (before != null && link.seq() != before.seq() + 1) {
                problems.add("序号 " + (before.seq() + 1) + " 的链接缺失");
                return;
            }
            if (before != null && !link.previousHash().equals(before.hash())) {
                problems.add("序号 " + link.seq() + " 的记录与前一条记录不衔接");
                return;
            }
            before = link;
        }
    }

    private void seal(ChainSeal seal) {
        if (!seal.genuine()) {
            problems.add(seal.sealedOn() + " 的封存记录签名无效");
            return;
        }
        Map.Entry<Long, Link> sealed = chain.floorEntry(seal.eventCount());
        if (sealed != null
                && sealed.getKey() == seal.eventCount()
                && !sealed.getValue().hash().equals(seal.hash())) {
            problems.add("序号 " + seal.eventCount() + " 的记录与 " + seal.sealedOn() + " 封存时不一致");
        }
    }
}
