package org.shuyue.signing;

import static java.util.Objects.requireNonNull;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The certificates by which agencies and people sign: made by the product or brought from outside, kept, revoked. */
@Component
public class SignerCertificates {
    private static final String AUTHORITY = "AUTHORITY";
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(7300);
    private static final Duration AGENCY_LASTS = Duration.ofDays(1095);
    private static final Duration ONCE_LASTS = Duration.ofHours(1);
    /** Clocks of others may be slow. */
    private static final Duration BEFORE = Duration.ofMinutes(10);

    private static final int LONGEST_REASON = 500;

    private final CertificateMapper mapper;
    private final KeyVault vault;
    private final Trust trust;
    private final SigningSettings settings;
    private final Agencies agencies;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    SignerCertificates(
            CertificateMapper mapper,
            KeyVault vault,
            Trust trust,
            SigningSettings settings,
            Agencies agencies,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.mapper = mapper;
        this.vault = vault;
        this.trust = trust;
        this.settings = settings;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
        ownTransaction = new TransactionTemplate(requireNonNull(transactions.getTransactionManager()));
        ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** {@link NotFound} when there is none. */
    public SignerCertificate find(String fingerprint) {
        return mapper.find(fingerprint).orElseThrow(() -> new NotFound("没有这张证书，请从印章列表中打开"));
    }

    Optional<SignerCertificate> look(String fingerprint) {
        return mapper.find(fingerprint);
    }

    /** All that the agency ever had, the newest first. */
    public List<SignerCertificate> of(AgencyId agency) {
        return mapper.ofAgency(agency);
    }

    /** Those by which agencies sign now. */
    public Map<AgencyId, SignerCertificate> inUse() {
        return mapper.allInUse().stream()
                .collect(Collectors.toMap(one -> requireNonNull(one.agency()), Function.identity()));
    }

    /** Whether the product may make one for an agency. */
    public boolean issues() {
        return settings.issueForAgencies();
    }

    /**
     * A certificate from outside takes the place of the one in use; refusals on {@code file} and {@code password}. The
     * password is not kept.
     */
    @Transactional
    public SignerCertificate bring(AgencyId agency, byte[] pkcs12, String password, Actor by) {
        Agency holder = agencies.find(agency);
        SigningKey key = BroughtCertificate.read(pkcs12, password);
        BroughtCertificate.check(key, holder.name(), trust, clock.instant());
        if (mapper.find(Chain.fingerprint(key.certificate())).isPresent()) {
            throw new InputRefused("file", "这张证书已经导入过，不能再次导入");
        }
        mapper.retire(agency.value());
        return keep(key, agency, CertificateOrigin.BROUGHT, by);
    }

    /** The product makes a new one in place of the one in use. */
    @Transactional
    public SignerCertificate issue(AgencyId agency, Actor by) {
        if (!settings.issueForAgencies()) {
            throw new InputRefused("", "平台不为单位签发证书，请导入正式的证书");
        }
        Agency holder = agencies.find(agency);
        mapper.retire(agency.value());
        return keep(made(holder), agency, CertificateOrigin.MADE, by);
    }

    /** From now on nothing is signed by it; what was signed before stays valid. */
    @Transactional
    public void revoke(String fingerprint, String reason, Actor by) {
        SignerCertificate certificate = find(fingerprint);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InputRefused("reason", "请填写吊销的理由，最多 " + LONGEST_REASON + " 个字");
        }
        if (certificate.agency() == null) {
            throw new InputRefused("", "只能吊销单位的签章证书");
        }
        if (mapper.revoke(fingerprint, now(), by.shown(), reason.strip()) == 0) {
            throw new InputRefused("", "这张证书已经吊销");
        }
        events.publishEvent(CertificateEvent.revoked(certificate, reason.strip(), by));
    }

    /** What the agency signs by; {@link InputRefused} when it has no certificate that counts today. */
    SigningKey keyOf(Agency agency) {
        String use = agency.id().value();
        Optional<StoredCertificate> held = mapper.inUse(use);
        if (held.isPresent()) {
            StoredCertificate certificate = held.get();
            if (isValid(certificate)) {
                return opened(certificate);
            }
            if (certificate.origin() == CertificateOrigin.BROUGHT || !settings.issueForAgencies()) {
                throw refused(agency, "的签章证书不在有效期内");
            }
        } else if (!settings.issueForAgencies() || !mapper.ofAgency(agency.id()).isEmpty()) {
            throw refused(agency, "没有可用的签章证书");
        }
        once(use, () -> keep(made(agency), agency.id(), CertificateOrigin.MADE, Actor.SYSTEM));
        return opened(mapper.inUse(use).orElseThrow());
    }

    private static InputRefused refused(Agency agency, String what) {
        return new InputRefused("", "“" + agency.name() + "”" + what + "，不能用印；请系统管理员在“印章”中导入或者换发证书");
    }

    /** For one signature of a person; the key is kept nowhere. */
    SigningKey onceFor(PersonId person, X500Name subject) {
        Instant now = now();
        SigningKey key = IssuedCertificate.signer(subject, authority(), now.minus(BEFORE), now.plus(ONCE_LASTS));
        mapper.insert(row(key, CertificateHolder.PERSON, null, person, CertificateOrigin.ONCE, null, Actor.SYSTEM));
        return key;
    }

    private SigningKey made(Agency agency) {
        Instant now = now();
        return IssuedCertificate.signer(
                IssuedCertificate.subject(agency.name(), agency.name(), ""),
                authority(),
                now.minus(BEFORE),
                now.plus(AGENCY_LASTS));
    }

    private SigningKey authority() {
        Optional<StoredCertificate> held = mapper.inUse(AUTHORITY).filter(this::isValid);
        if (held.isEmpty()) {
            once(AUTHORITY, this::beginAuthority);
            held = mapper.inUse(AUTHORITY);
        }
        return opened(held.orElseThrow());
    }

    private void beginAuthority() {
        Instant now = now();
        SigningKey key =
                IssuedCertificate.authority(settings.authorityName(), now.minus(BEFORE), now.plus(AUTHORITY_LASTS));
        mapper.insert(
                row(key, CertificateHolder.AUTHORITY, null, null, CertificateOrigin.MADE, AUTHORITY, Actor.SYSTEM));
    }

    /** In a transaction of its own: of two that begin at once, the second finds what the first made. */
    private void once(String use, Runnable beginning) {
        try {
            ownTransaction.executeWithoutResult(status -> {
                mapper.retire(use);
                beginning.run();
            });
        } catch (DuplicateKeyException sameMoment) {
            // what we wanted is there
        }
    }

    private SignerCertificate keep(SigningKey key, AgencyId agency, CertificateOrigin origin, Actor by) {
        StoredCertificate row = row(key, CertificateHolder.AGENCY, agency, null, origin, agency.value(), by);
        mapper.insert(row);
        SignerCertificate kept = find(row.fingerprint());
        events.publishEvent(CertificateEvent.added(kept, by));
        return kept;
    }

    private StoredCertificate row(
            SigningKey key,
            CertificateHolder holder,
            @Nullable AgencyId agency,
            @Nullable PersonId person,
            CertificateOrigin origin,
            @Nullable String use,
            Actor by) {
        X509Certificate certificate = key.certificate();
        String fingerprint = Chain.fingerprint(certificate);
        return new StoredCertificate(
                fingerprint,
                holder,
                agency,
                person,
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                origin,
                Chain.encoded(key.chain()),
                use == null ? null : key.key().getAlgorithm(),
                use == null ? null : vault.locked(key.key(), fingerprint),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                now(),
                by.shown(),
                use);
    }

    private SigningKey opened(StoredCertificate certificate) {
        return new SigningKey(
                vault.opened(
                        requireNonNull(certificate.lockedKey()),
                        requireNonNull(certificate.keyAlgorithm()),
                        certificate.fingerprint()),
                Chain.decoded(certificate.chain()));
    }

    private boolean isValid(StoredCertificate certificate) {
        Instant now = clock.instant();
        return !now.isBefore(certificate.validFrom()) && now.isBefore(certificate.validUntil());
    }

    private Instant now() {
        return Application.now(clock);
    }
}
