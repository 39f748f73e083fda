package org.shuyue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** One substitute, of the own agency, who is present himself and stands in for nobody who stands in for another. */
@Component
class AbsencePolicy {
    private static final int LONGEST_DAYS = 366;

    private final AbsenceMapper absences;

    AbsencePolicy(AbsenceMapper absences) {
        this.absences = absences;
    }

    void check(Person absent, Optional<Person> substitute, LocalDate from, LocalDate to, LocalDate today) {
        PartyInput input = PartyInput.of();
        if (absent.isOfThePublic()) {
            throw new InputRefused("substitute", "离岗与代办只适用于单位人员");
        }
        checkSubstitute(input, absent, substitute);
        checkDays(input, from, to, today);
        input.refuseIfWrong();
        checkOverlap(input, absent.id(), substitute.orElseThrow(), from, to);
        input.refuseIfWrong();
    }

    private static void checkSubstitute(PartyInput input, Person absent, Optional<Person> substitute) {
        if (substitute.filter(Person::active).isEmpty()) {
            input.problem("substitute", "代办人不存在或已停用，请另选一位");
        } else if (substitute.get().id().equals(absent.id())) {
            input.problem("substitute", "代办人不能是本人，请另选一位");
        } else if (!substitute.get().agency().equals(absent.agency())) {
            input.problem("substitute", "代办人须与离岗人员同属一个单位，请另选一位");
        }
    }

    private static void checkDays(PartyInput input, LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(today)) {
            input.problem("from", "离岗开始日期不能早于今天（" + today + "），请修改");
        } else if (from.isAfter(today.plusDays(LONGEST_DAYS))) {
            input.problem("from", "离岗开始日期须在一年以内，请修改");
        }
        if (to.isBefore(from)) {
            input.problem("to", "离岗结束日期不能早于开始日期，请修改");
        } else if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
            input.problem("to", "一次离岗最长一年，请修改结束日期");
        }
    }

    private void checkOverlap(PartyInput input, PersonId absent, Person substitute, LocalDate from, LocalDate to) {
        for (AbsenceRow other : absences.touching(absent, from, to)) {
            if (other.absent().equals(absent)) {
                input.problem("from", "与已登记的离岗（" + days(other) + "）重叠，请先取消或修改日期");
            } else {
                input.problem("from", days(other) + " 正代 " + other.absent() + " 办理，请先为其另行安排代办人");
            }
        }
        absences.touching(substitute.id(), from, to).stream()
                .filter(other -> other.absent().equals(substitute.id()))
                .forEach(
                        other -> input.problem("substitute", substitute.name() + " 在 " + days(other) + " 本人离岗，请另选代办人"));
    }

    private static String days(AbsenceRow absence) {
        return absence.fromDay() + " 至 " + absence.toDay();
    }
}
