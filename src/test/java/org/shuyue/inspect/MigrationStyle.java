package org.shuyue.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** House rules for the files in {@code sql/}; a table belongs to the room whose number range made it. */
public final class MigrationStyle {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z][a-z0-9_]*\\.sql");
    private static final Pattern CREATE =
            Pattern.compile("create table (\\w+) \\((.*)\\)\\s*(\\S*)\\s*$", Pattern.DOTALL);
    private static final Pattern TOUCHED = Pattern.compile(
            "^(?:create table|alter table|insert into|update|delete from|drop table|create (?:unique )?index \\w+\\s+on)\\s+(\\w+)");
    private static final Pattern INDEX = Pattern.compile("create (?:unique )?index (\\w+)");
    private static final Pattern TYPE =
            Pattern.compile("(?:varchar\\(\\d+\\)|char\\(\\d+\\)|longtext|longblob|bigint|int"
                    + "|decimal\\(\\d+, ?\\d+\\)|boolean|date|time|datetime\\(6\\))(?:[ ,].*)?");
    private static final Set<String> RESERVED = Set.of(
            "value",
            "key",
            "year",
            "user",
            "order",
            "rows",
            "row_number",
            "system",
            "condition",
            "interval",
            "groups",
            "rank");
    private static final Set<String> NOT_COLUMNS = Set.of("primary", "constraint", "unique", "foreign");

    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Set<String> indexes = new HashSet<>();

    /** The room that owns each table of the files inspected so far. */
    public Map<String, String> owners() {
        return Map.copyOf(owners);
    }

    public List<String> problems(String fileName, String text) {
        List<String> problems = new ArrayList<>();
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            return List.of(fileName + ": a migration is named V012__what_it_does.sql");
        }
        if (!versions.add(name.group(1))) {
            problems.add(fileName + ": this number is taken");
        }
        Optional<String> room = room(Integer.parseInt(name.group(1)));
        if (room.isEmpty()) {
            problems.add(fileName + ": no room owns this number");
        }
        String bare = Sql.withoutLiterals(text);
        if (!bare.equals(bare.toLowerCase(Locale.ROOT))) {
            problems.add(fileName + ": SQL is written in lower case");
        }
        Sql.unportable(bare).forEach(word -> problems.add(fileName + ": " + word + " is refused"));
        Set<String> touched = new HashSet<>();
        for (String statement : bare.split(";", -1)) {
            if (!statement.isBlank()) {
                statement(statement.strip(), room.orElse("?"), touched)
                        .forEach(problem -> problems.add(fileName + ": " + problem));
            }
        }
        if (touched.size() > 1) {
            problems.add(fileName + ": one idea a file, here are " + touched);
        }
        return problems;
    }

    private List<String> statement(String statement, String room, Set<String> touched) {
        List<String> problems = new ArrayList<>();
        Matcher table = TOUCHED.matcher(statement);
        if (!table.find()) {
            return List.of("what does this statement touch? " + statement);
        }
        touched.add(table.group(1));
        Matcher index = INDEX.matcher(statement);
        if (index.find() && !indexes.add(index.group(1))) {
            problems.add("index name " + index.group(1) + " is taken");
        }
        if (statement.startsWith("create table")) {
            Matcher create = CREATE.matcher(statement);
            if (!create.find()) {
                return List.of("this is no plain create table: " + statement);
            }
            owners.put(create.group(1), room);
            if (!create.group(3).equals("${table_options}")) {
                problems.add("create table " + create.group(1) + " ends without ${table_options}");
            }
            problems.addAll(columns(create.group(2)));
        } else if (owners.containsKey(table.group(1)) && !room.equals(owners.get(table.group(1)))) {
            problems.add(table.group(1) + " belongs to " + owners.get(table.group(1)) + ", not to " + room);
        }
        return problems;
    }

    private static List<String> columns(String body) {
        List<String> problems = new ArrayList<>();
        for (String line : body.strip().lines().toList()) {
            String[] words = line.strip().split(" ", 2);
            if (words.length < 2 || NOT_COLUMNS.contains(words[0])) {
                continue;
            }
            if (RESERVED.contains(words[0])) {
                problems.add(words[0] + " is a reserved word");
            }
            if (!TYPE.matcher(words[1]).matches()) {
                problems.add("not a type of all three databases: " + line.strip());
            }
        }
        return problems;
    }

    private static Optional<String> room(int number) {
        String room =
                switch (number / 10) {
                    case 1 -> number == 14 ? "deadline" : "calendar";
                    case 2 -> "party";
                    case 3 -> "catalogue";
                    case 4 -> number < 45 ? "audit" : "notice";
                    case 5 -> "access";
                    case 6 -> "workflow";
                    case 7 -> "sharing";
                    case 8 -> number < 84 ? "rulepack" : "deadline";
                    case 10 -> "opening";
                    case 11, 20 -> "quality";
                    case 12 -> "breach";
                    case 13 -> "supply";
                    case 14 -> "dossier";
                    case 15 -> number == 154 || number == 155 ? "settlement" : "document";
                    case 16 -> "signing";
                    case 17 -> "agreement";
                    case 21 -> "supervision";
                    case 24 -> "handling";
                    case 18 -> "delivery";
                    case 19 -> "transfer";
                    case 23 -> number < 237 ? "inquiry" : "workflow";
                    case 22 -> "maintenance";
                    default -> "";
                };
        return room.isEmpty() ? Optional.empty() : Optional.of(room);
    }
}
