package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The use agreements: drafted with the answer, signed by the applicant. */
@Component
public class UseAgreements {
    private final UseAgreementMapper mapper;
    private final Clock clock;

    UseAgreements(UseAgreementMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<UseAgreement> find(CaseNumber number) {
        return mapper.find(number);
    }

    /**
     * Who signed when.
     *
     * @param hash of the text that was signed
     */
    public record Signature(
            String hash,
            @Nullable Instant signedAt,
            @Nullable String signedName) {}

    /** Empty when there is no agreement; without a moment while it is not signed. */
    @Transactional(readOnly = true)
    public Optional<Signature> signature(CaseNumber number) {
        return mapper.signature(number);
    }

    void draft(CaseNumber number, UseAgreement agreement) {
        mapper.insert(number, agreement, agreement.hash(), clock.instant());
    }

    /** Once, and only the very text that was read. */
    void sign(CaseNumber number, String hash, Actor by) {
        UseAgreement agreement = find(number).orElseThrow();
        if (!agreement.hash().equals(hash)) {
            throw new InputRefused("agreementHash", "协议内容与您阅读的不一致，请刷新页面重新阅读");
        }
        if (mapper.sign(number, hash, clock.instant(), by.person(), by.name()) == 0) {
            throw new InputRefused("", "协议已经签订，无需重复签订");
        }
    }
}
