package org.shuyue.screening;

import java.util.ArrayList;
import java.util.List;

/** The runs of digits in a folded text, and the numbers that people write in several groups: 6222 0212 3456 7894. */
final class DigitGroups {
    private static final int MOST_GROUPS = 7;

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    private DigitGroups(String text) {
        this.text = text;
    }

    /** A run of digits from start until before end. */
    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /**
     * Digits that may be one number.
     *
     * @param lengths of the groups it is written in
     * @param dotted whether a full stop stands between two of them
     * @param decimal whether it is one run that is part of a number with decimals
     * @param end where it ends in the text
     */
    record Candidate(String digits, List<Integer> lengths, boolean dotted, boolean decimal, int end) {
        boolean whole() {
            return lengths.size() == 1;
        }
    }

    static List<Candidate> candidates(String text, int least, int most) {
        DigitGroups found = new DigitGroups(text);
        found.read();
        return found.candidates(least, most);
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            if (isDigit(i)) {
                int start = i;
                while (i < text.length() && isDigit(i)) {
                    i++;
                }
                groups.add(new Group(start, i));
            } else {
                i++;
            }
        }
    }

    private List<Candidate> candidates(int least, int most) {
        List<Candidate> all = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            StringBuilder digits = new StringBuilder();
            List<Integer> lengths = new ArrayList<>();
            boolean dotted = false;
            for (int last = first; last < Math.min(groups.size(), first + MOST_GROUPS); last++) {
                if (last > first && !joined(groups.get(last - 1), groups.get(last))) {
                    break;
                }
                dotted |= last > first && text.charAt(groups.get(last).start - 1) == '.';
                Group group = groups.get(last);
                digits.append(text, group.start, group.end);
                lengths.add(group.length());
                if (last > first && digits.length() > most) {
                    break;
                }
                if (digits.length() >= least) {
                    all.add(new Candidate(
                            digits.toString(),
                            List.copyOf(lengths),
                            dotted,
                            first == last && decimal(group),
                            group.end));
                }
            }
        }
        return all;
    }

    /** One separator, or two spaces, between them. */
    private boolean joined(Group one, Group next) {
        int gap = next.start - one.end;
        return (gap == 1 && " -._/".indexOf(text.charAt(one.end)) >= 0)
                || (gap == 2 && text.startsWith("  ", one.end))
                || (gap == 3 && text.startsWith(" - ", one.end));
    }

    private boolean decimal(Group group) {
        boolean after = group.end + 1 < text.length() && text.charAt(group.end) == '.' && isDigit(group.end + 1);
        boolean before = group.start > 1 && text.charAt(group.start - 1) == '.' && isDigit(group.start - 2);
        return before || after;
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
