package org.shuyue.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** House rules for the SQL in Java text blocks and mapper files: whose tables, which words, one clause a line. */
public final class StatementStyle {
    private static final Pattern STRING =
            Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("(?is)\\s*(select|insert into|update|delete from|with)\\s+[\\w*(].*");
    private static final Pattern XML_STATEMENT =
            Pattern.compile("(?s)<(select|insert|update|delete|sql)\\b[^>]*>(.*?)</\\1>");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|(?<!for )update)\\s+(\\w+)");
    private static final Pattern ENGINE_NAME = Pattern.compile("\\bACT_[A-Z_]+\\b");
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(select|from|where|group by|order by|having|limit|values|set)\\b");
    private static final Pattern STAR = Pattern.compile("\\bselect\\s+(distinct\\s+)?(\\w+\\.)?\\*");

    private final Map<String, String> owners;

    public StatementStyle(Map<String, String> owners) {
        this.owners = owners;
    }

    /** Objections to the SQL in the strings of a Java source. */
    public List<String> problemsInJava(String room, String source) {
        List<String> problems = new ArrayList<>();
        Matcher string = STRING.matcher(source);
        while (string.find()) {
            String text = string.group(1) == null ? string.group(2) : string.group(1);
            if (STATEMENT.matcher(text).matches() && isSql(text)) {
                problems.addAll(problems(room, text));
            }
        }
        return problems;
    }

    /** Objections to the statements of a mapper file. */
    public List<String> problemsInXml(String room, String xml) {
        return XML_STATEMENT
                .matcher(xml)
                .results()
                .map(match -> match.group(2).replaceAll("(?s)<[^>]*>", " "))
                .flatMap(text -> problems(room, text).stream())
                .toList();
    }

    private static boolean isSql(String text) {
        return Pattern.compile("(?i)\\b(from|into|set|values|get_lock|release_lock)\\b")
                        .matcher(text)
                        .find()
                && !text.matches("(?s).*[\\u4e00-\\u9fff].*");
    }

    List<String> problems(String room, String text) {
        List<String> problems = new ArrayList<>();
        String bare = Sql.withoutLiterals(text);
        String shown = "[" + text.strip().lines().findFirst().orElse("") + "…]";
        if (bare.contains("${")) {
            problems.add(shown + " puts text into SQL with ${}");
        }
        String words = bare.replaceAll("#\\{[^}]*}", "?");
        String ours = ENGINE_NAME.matcher(words).replaceAll("engine_table");
        if (!ours.equals(ours.toLowerCase(Locale.ROOT))) {
            problems.add(shown + " is not in lower case");
        }
        String lower = ours.toLowerCase(Locale.ROOT);
        if (STAR.matcher(lower).find()) {
            problems.add(shown + " selects * instead of columns");
        }
        Sql.unportable(bare).forEach(word -> problems.add(shown + " uses " + word));
        TABLE.matcher(lower)
                .results()
                .map(match -> match.group(1))
                .filter(table -> owners.containsKey(table) && !room.equals(owners.get(table)))
                .forEach(table -> problems.add(shown + " reaches into " + table + " of " + owners.get(table)));
        crowded(lower).forEach(line -> problems.add(shown + " has more than one clause on the line: " + line));
        return problems;
    }

    private static List<String> crowded(String statement) {
        String flat = statement;
        String before;
        do {
            before = flat;
            flat = flat.replaceAll("\\([^()]*\\)", "_");
        } while (!flat.equals(before));
        return flat.lines()
                .map(String::strip)
                .filter(line -> CLAUSE.matcher(line)
                                .results()
                                .map(MatchResult::group)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }
}
