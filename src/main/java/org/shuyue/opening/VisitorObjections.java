package org.shuyue.opening;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.dossier.Attachments;
import org.shuyue.party.Applicants;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.AttemptLimit;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections of people without an account (YC-30a): lodged for the visitor, looked up by number and receipt code. */
@Component
public class VisitorObjections {
    /** Of one address in an hour. */
    public static final int MOST_OBJECTIONS = 5;

    /** With one objection. */
    public static final int MOST_PROOFS = 5;

    private static final int MOST_QUESTIONS = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final RightsObjections objections;
    private final CaseStart start;
    private final People people;
    private final Attachments attachments;
    private final Withdrawal withdrawal;
    private final AttemptLimit lodging;
    private final AttemptLimit asking;

    VisitorObjections(
            RightsObjections objections,
            CaseStart start,
            People people,
            Attachments attachments,
            Withdrawal withdrawal,
            Clock clock) {
        this.objections = objections;
        this.start = start;
        this.people = people;
        this.attachments = attachments;
        this.withdrawal = withdrawal;
        this.lodging = new AttemptLimit(clock, MOST_OBJECTIONS, WINDOW);
        this.asking = new AttemptLimit(clock, MOST_QUESTIONS, WINDOW);
    }

    /** A file that proves what is said. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Proof(String name, byte[] content) {}

    /**
     * Starts the case with all its files, or with none of it.
     *
     * @param fields of the start form
     * @param address from which it comes
     */
    @Transactional
    public Receipt lodge(String processId, Map<String, Object> fields, List<Proof> proofs, String address) {
        if (!lodging.allows(address)) {
            throw new InputRefused("", "您所在网络一小时内提交的异议已达 " + MOST_OBJECTIONS + " 件，请稍后再试，或者登录后提出；所填内容没有提交");
        }
        if (proofs.size() > MOST_PROOFS) {
            throw new InputRefused("file", "一次最多上传 " + MOST_PROOFS + " 份证明材料，请合并后上传");
        }
        Person visitor = people.find(Applicants.VISITOR);
        CaseNumber number = start.start(processId, fields, visitor);
        proofs.forEach(proof -> attachments.add(number, proof.name(), proof.content(), "", visitor));
        Receipt receipt = new Receipt(number, Receipt.Code.random());
        objections.keep(number, receipt.code());
        return receipt;
    }

    /** Empty when there is no such number or the code is not its: the two are not told apart. */
    @Transactional(readOnly = true)
    public Optional<RightsObjection> find(String number, String code, String address) {
        if (!asking.allows(address)) {
            throw new InputRefused("", "您所在网络一小时内的查询次数过多，请稍后再试");
        }
        return number(number).flatMap(known -> objections.find(known, new Receipt.Code(code)));
    }

    /** Takes it back for whoever has both; {@link InputRefused} when they are not right or it is decided already. */
    @Transactional
    public void withdraw(String number, String code, String reason, String address) {
        RightsObjection objection =
                find(number, code, address).orElseThrow(() -> new InputRefused("code", "办件编号或者回执码不正确，请核对后重新填写"));
        withdrawal.withdraw(objection.caseNumber(), reason.strip(), people.find(Applicants.VISITOR));
    }

    private static Optional<CaseNumber> number(String typed) {
        try {
            return Optional.of(new CaseNumber(typed.strip().toUpperCase(java.util.Locale.ROOT)));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
