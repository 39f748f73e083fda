package org.shuyue.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What migrations and statements have in common. */
final class Sql {
    private static final Map<String, Pattern> UNPORTABLE = Map.of(
            "now()", Pattern.compile("\\bnow\\s*\\(", Pattern.CASE_INSENSITIVE),
            "current_timestamp",
                    Pattern.compile(
                            "\\b(current_timestamp|current_date|localtimestamp|sysdate|curdate|utc_timestamp)\\b",
                            Pattern.CASE_INSENSITIVE),
            "upsert",
                    Pattern.compile(
                            "\\b(on duplicate key|merge into|replace into|insert ignore)\\b", Pattern.CASE_INSENSITIVE),
            "if not exists", Pattern.compile("\\bif (not )?exists\\b", Pattern.CASE_INSENSITIVE),
            "a backtick", Pattern.compile("`"));

    private Sql() {}

    /** Comments go, literals become ''. */
    static String withoutLiterals(String sql) {
        return sql.replaceAll("(?m)--.*$", "").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("'(?:[^']|'')*'", "''");
    }

    static List<String> unportable(String sql) {
        List<String> found = new ArrayList<>();
        UNPORTABLE.forEach((name, pattern) -> {
            if (pattern.matcher(sql).find()) {
                found.add(name);
            }
        });
        return found;
    }
}
