package org.shuyue.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.inquiry.CaseWanted;
import org.shuyue.inquiry.Kept;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** Which cases an auditor looks for, as it stands in the address. */
public record InquiryFilter(
        String number,
        String word,
        String person,
        String agency,
        String resource,
        String clause,
        String process,
        String state,
        String open,
        String kept,
        String from,
        String until,
        String dueFrom,
        String dueUntil,
        String order) {
    private static final int LONGEST_NUMBER = 64;

    public InquiryFilter {
        number = Typed.text(number).strip();
        word = Typed.text(word).strip();
        person = Typed.text(person).strip();
        agency = Typed.text(agency).strip();
        resource = Typed.text(resource).strip();
        clause = Typed.text(clause).strip();
        process = Typed.text(process).strip();
        state = Typed.text(state).strip();
        open = Typed.text(open);
        kept = Typed.text(kept);
        from = Typed.text(from).strip();
        until = Typed.text(until).strip();
        dueFrom = Typed.text(dueFrom).strip();
        dueUntil = Typed.text(dueUntil).strip();
        order = Typed.text(order);
    }

    public CaseWanted.Order shownOrder() {
        CaseWanted.Order chosen = Typed.choice(CaseWanted.Order.class, order);
        return chosen == null ? CaseWanted.Order.NEWEST : chosen;
    }

    public boolean any() {
        return !(number + word + person + agency + resource + clause + process + state + open + kept + from + until
                        + dueFrom + dueUntil)
                .isEmpty();
    }

    /**
     * {@link InputRefused} when something cannot be read.
     *
     * @param who the person whom the typed text names; {@code null} for all
     */
    CaseWanted wanted(@Nullable PersonId who) {
        if (number.length() > LONGEST_NUMBER) {
            throw new InputRefused("number", "办件编号最多 " + LONGEST_NUMBER + " 个字符");
        }
        LocalDate first = Typed.dateOrNone("from", "提交日期自", from);
        LocalDate last = Typed.dateOrNone("until", "提交日期至", until);
        inOrder("until", "提交日期", first, last);
        LocalDate firstDue = Typed.dateOrNone("dueFrom", "到期日自", dueFrom);
        LocalDate lastDue = Typed.dateOrNone("dueUntil", "到期日至", dueUntil);
        inOrder("dueUntil", "到期日", firstDue, lastDue);
        return new CaseWanted(
                number.toUpperCase(Locale.ROOT),
                words(),
                who,
                Typed.idOrNone(agency, AgencyId::new, "agency", "机构"),
                Typed.idOrNone(resource, ResourceId::new, "resource", "资源代码"),
                limited("clause", "条款", clause),
                limited("process", "业务", process),
                limited("state", "状态", state),
                switch (open) {
                    case "open" -> Boolean.TRUE;
                    case "closed" -> Boolean.FALSE;
                    default -> null;
                },
                Typed.choice(Kept.class, kept),
                first == null ? null : midnight(first),
                last == null ? null : midnight(last.plusDays(1)),
                firstDue == null ? null : midnight(firstDue),
                lastDue == null ? null : midnight(lastDue.plusDays(1)),
                shownOrder());
    }

    private List<String> words() {
        return Stream.of(Typed.word(word).split("\\s+"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static String limited(String field, String label, String typed) {
        int most = 64;
        if (typed.length() > most) {
            throw new InputRefused(field, label + "最多 " + most + " 个字符");
        }
        return typed;
    }

    private static void inOrder(String field, String label, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new InputRefused(field, label + "的截止日不能早于起始日，请改正后重新检索");
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Application.ZONE).toInstant();
    }

    Link link(String path) {
        return Link.to(path)
                .with("number", number)
                .with("word", word)
                .with("person", person)
                .with("agency", agency)
                .with("resource", resource)
                .with("clause", clause)
                .with("process", process)
                .with("state", state)
                .with("open", open)
                .with("kept", kept)
                .with("from", from)
                .with("until", until)
                .with("dueFrom", dueFrom)
                .with("dueUntil", dueUntil)
                .with("order", order);
    }
}
