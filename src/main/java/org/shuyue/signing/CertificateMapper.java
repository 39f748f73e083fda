package org.shuyue.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.AgencyId;

@Mapper
interface CertificateMapper {
    @Insert("""
            insert into signing_certificate
              (fingerprint, holder, agency, person, subject_name, issuer_name, serial_number, origin, chain,
               key_algorithm, locked_key, valid_from, valid_until, added_at, added_by, in_use_for)
            values
              (#{fingerprint}, #{holder}, #{agency}, #{person}, #{subjectName}, #{issuerName}, #{serialNumber},
               #{origin}, #{chain}, #{keyAlgorithm}, #{lockedKey}, #{validFrom}, #{validUntil}, #{addedAt}, #{addedBy},
               #{inUseFor})
            """)
    void insert(StoredCertificate certificate);

    /** Asked anew each time: another transaction may have made it meanwhile. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("""
            select fingerprint, holder, agency, person, subject_name, issuer_name, serial_number, origin, chain,
              key_algorithm, locked_key, valid_from, valid_until, added_at, added_by, in_use_for
            from signing_certificate
            where in_use_for = #{use}
            """)
    Optional<StoredCertificate> inUse(String use);

    @Select("""
            select fingerprint, holder, agency, person, subject_name, issuer_name, serial_number, origin, chain,
              key_algorithm, locked_key, valid_from, valid_until, added_at, added_by, in_use_for
            from signing_certificate
            where holder = 'AUTHORITY'
            """)
    List<StoredCertificate> authorities();

    @Select("""
            select fingerprint, agency, subject_name, issuer_name, serial_number, origin, valid_from, valid_until,
              added_at, added_by, in_use_for is not null as in_use, revoked_at, revoked_by, revocation_reason
            from signing_certificate
            where fingerprint = #{fingerprint}
            """)
    Optional<SignerCertificate> find(String fingerprint);

    /** The newest first. */
    @Select("""
            select fingerprint, agency, subject_name, issuer_name, serial_number, origin, valid_from, valid_until,
              added_at, added_by, in_use_for is not null as in_use, revoked_at, revoked_by, revocation_reason
            from signing_certificate
            where agency = #{agency} and holder = 'AGENCY'
            order by added_at desc, fingerprint
            """)
    List<SignerCertificate> ofAgency(AgencyId agency);

    @Select("""
            select fingerprint, agency, subject_name, issuer_name, serial_number, origin, valid_from, valid_until,
              added_at, added_by, in_use_for is not null as in_use, revoked_at, revoked_by, revocation_reason
            from signing_certificate
            where in_use_for is not null and holder = 'AGENCY'
            """)
    List<SignerCertificate> allInUse();

    @Update("""
            update signing_certificate
            set in_use_for = null
            where in_use_for = #{use}
            """)
    int retire(String use);

    @Update("""
            update signing_certificate
            set in_use_for = null, revoked_at = #{at}, revoked_by = #{by}, revocation_reason = #{reason}
            where fingerprint = #{fingerprint} and revoked_at is null
            """)
    int revoke(
            @Param("fingerprint") String fingerprint,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("reason") String reason);
}
