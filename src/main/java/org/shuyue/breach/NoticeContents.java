package org.shuyue.breach;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The five contents of the written notice (XA-S9); what is not known yet is empty.
 *
 * @param subjects identity of the data subjects
 * @param scope with the kinds of data
 * @param other what was asked for besides
 * @param leakAt {@code null} while it is not known
 */
public record NoticeContents(
        String subjects,
        String description,
        String scope,
        String remedy,
        String other,
        @Nullable Instant leakAt) {

    /** What the clause asks for and the notice does not say yet. */
    public List<String> missing() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("数据主体的身份", subjects);
        contents.put("事件描述", description);
        contents.put("泄露时间", leakAt == null ? "" : "known");
        contents.put("泄露范围和数据种类", scope);
        contents.put("补救措施", remedy);
        contents.put("对方要求提供的其他信息", other);
        return contents.entrySet().stream()
                .filter(content -> content.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the other says, and where it says nothing what this one said. */
    NoticeContents with(NoticeContents newer) {
        return new NoticeContents(
                either(newer.subjects, subjects),
                either(newer.description, description),
                either(newer.scope, scope),
                either(newer.remedy, remedy),
                either(newer.other, other),
                newer.leakAt == null ? leakAt : newer.leakAt);
    }

    private static String either(String newer, String older) {
        return newer.isBlank() ? older : newer;
    }
}
