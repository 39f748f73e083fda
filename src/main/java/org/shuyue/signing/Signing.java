package org.shuyue.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.ApplicantIdentity;
import org.shuyue.party.Applicants;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts seals and signatures on papers that are kept. */
@Component
public class Signing {
    private static final float SEAL_MILLIMETRES = 40;
    private static final float SIGNATURE_WIDTH = 40;
    private static final float SIGNATURE_HEIGHT = 20;

    private final Papers papers;
    private final SignerCertificates certificates;
    private final Seals seals;
    private final AgencySealMapper uses;
    private final Agencies agencies;
    private final People people;
    private final Applicants applicants;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Signing(
            Papers papers,
            SignerCertificates certificates,
            Seals seals,
            AgencySealMapper uses,
            Agencies agencies,
            People people,
            Applicants applicants,
            Clock clock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.certificates = certificates;
        this.seals = seals;
        this.uses = uses;
        this.agencies = agencies;
        this.people = people;
        this.applicants = applicants;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The seal of an agency beside a label of the paper, by its leader or whoever has the seal. {@link InputRefused}
     * when the person may not, the agency has no certificate that counts, the place is not there or taken, the paper
     * no longer counts, or somebody else signs at this very moment.
     */
    @Transactional
    public SealUse seal(PaperNumber number, String label, AgencyId signer, Person by) {
        Agency agency = agencies.find(signer);
        Actor actor = seals.user(signer, by.id())
                .orElseThrow(() -> new InputRefused("", "只有“" + agency.name() + "”的印章管理员或者负责人可以用印"));
        Paper paper = ready(number, label);
        SigningKey key = certificates.keyOf(agency);
        Instant at = now();
        PadesSignature signature = new PadesSignature(
                label,
                SEAL_MILLIMETRES,
                SEAL_MILLIMETRES,
                agency.name() + "的印章",
                agency.name(),
                number + " " + label,
                at);
        return put(paper, signature, seals.picture(signer), key, signer, by.id(), actor);
    }

    /** The person's own signature beside a label, by a certificate that is made for it; refused like a seal. */
    @Transactional
    public SealUse sign(PaperNumber number, String label, PersonId signer) {
        Person person = people.find(signer);
        if (!person.active()) {
            throw new InputRefused("", "账号已停用，不能签署");
        }
        Paper paper = ready(number, label);
        SigningKey key = certificates.onceFor(signer, subject(person));
        PadesSignature signature = new PadesSignature(
                label,
                SIGNATURE_WIDTH,
                SIGNATURE_HEIGHT,
                person.name() + "的电子签名",
                person.name(),
                number + " " + label,
                now());
        return put(
                paper,
                signature,
                SealPicture.signature(person.name()),
                key,
                null,
                signer,
                Actor.of(signer, person.name()));
    }

    /**
     * Of a file that the platform hands on in the name of the agency; {@link InputRefused} when that has no certificate
     * that counts, which spoils no transaction around it.
     */
    public DetachedSignature signFile(AgencyId signer, byte[] file) {
        SigningKey key = certificates.keyOf(agencies.find(signer));
        return new DetachedSignature(
                Base64.getEncoder().encodeToString(CmsSignature.of(file, key, now())),
                Chain.fingerprint(key.certificate()));
    }

    private Paper ready(PaperNumber number, String label) {
        Paper paper = papers.find(number);
        if (!paper.current()) {
            throw new InputRefused("", "文件 " + number + " " + paper.state().label() + "，不能再签署");
        }
        if (uses.usesOf(number).stream().anyMatch(use -> use.label().equals(label))) {
            throw taken(label);
        }
        return paper;
    }

    private static InputRefused taken(String label) {
        return new InputRefused("label", "“" + label + "”处已经签署，不能重复签署");
    }

    private SealUse put(
            Paper paper,
            PadesSignature signature,
            byte[] mark,
            SigningKey key,
            @Nullable AgencyId agency,
            PersonId person,
            Actor actor) {
        byte[] signed = signature.on(papers.content(paper.number()), mark, key);
        SealUse use = new SealUse(
                paper.number(),
                signature.label(),
                agency,
                signature.signer(),
                person,
                actor.shown(),
                Chain.fingerprint(key.certificate()),
                signature.at(),
                Sha256.of(signed),
                sm3(signed));
        try {
            uses.insertUse(use);
        } catch (DuplicateKeyException sameMoment) {
            throw taken(signature.label());
        }
        papers.revise(paper.number(), signed, actor);
        events.publishEvent(new PaperSealed(paper, use, actor));
        return use;
    }

    /** Of the public with the masked number; somebody of an agency with the agency. */
    private X500Name subject(Person person) {
        return applicants
                .identity(person.id())
                .map(ApplicantIdentity::maskedNumber)
                .map(number -> IssuedCertificate.subject(person.name(), "", number))
                .orElseGet(() -> IssuedCertificate.subject(
                        person.name(), agencies.find(person.agency()).name(), ""));
    }

    private Instant now() {
        return Application.now(clock);
    }

    private static String sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
