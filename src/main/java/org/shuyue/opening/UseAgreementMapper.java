package org.shuyue.opening;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

@Mapper
interface UseAgreementMapper {
    @Insert("""
            insert into open_agreement
              (case_number, text_version, purpose, scope, way_of_use, follow_up, prohibitions, credit_commitment,
               breach_liability, disputes, text_hash, drafted_at)
            values
              (#{number}, #{text.version}, #{text.purpose}, #{text.scope}, #{text.wayOfUse}, #{text.followUp},
               #{text.prohibitions}, #{text.creditCommitment}, #{text.breachLiability}, #{text.disputes}, #{hash}, #{at})
            """)
    void insert(
            @Param("number") CaseNumber number,
            @Param("text") UseAgreement text,
            @Param("hash") String hash,
            @Param("at") Instant at);

    @Select("""
            select text_version as version, purpose, scope, way_of_use, follow_up, prohibitions, credit_commitment,
              breach_liability, disputes
            from open_agreement
            where case_number = #{number}
            """)
    Optional<UseAgreement> find(CaseNumber number);

    @Select("""
            select text_hash as hash, signed_at, signed_name
            from open_agreement
            where case_number = #{number}
            """)
    Optional<UseAgreements.Signature> signature(CaseNumber number);

    @Update("""
            update open_agreement
            set signed_at = #{at}, signed_by = #{person}, signed_name = #{name}
            where case_number = #{number}
              and text_hash = #{hash}
              and signed_at is null
            """)
    int sign(
            @Param("number") CaseNumber number,
            @Param("hash") String hash,
            @Param("at") Instant at,
            @Param("person") @Nullable PersonId person,
            @Param("name") String name);
}
