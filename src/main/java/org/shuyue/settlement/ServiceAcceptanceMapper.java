package org.shuyue.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of acceptances; what reads them stands in the XML file beside it. */
@Mapper
interface ServiceAcceptanceMapper {
    @Insert("""
            insert into service_acceptance
              (case_number, agreement_number, contract_number, amount, paid, items, asked_at)
            values
              (#{caseNumber}, #{agreementNumber}, #{contractNumber}, #{amount}, #{paid}, #{items}, #{askedAt})
            """)
    void insert(ServiceAcceptance acceptance);

    @Update("""
            update service_acceptance
            set accepted = #{found.accepted}, findings = #{found.findings}, members = #{found.members},
              experts = #{found.experts}, inspected_at = #{at}, inspected_by = #{by}
            where case_number = #{number}
            """)
    void inspect(
            @Param("number") CaseNumber number,
            @Param("found") ServiceAcceptances.Inspection found,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update service_acceptance
            set remedy = #{remedy}
            where case_number = #{number}
            """)
    void remedy(@Param("number") CaseNumber number, @Param("remedy") String remedy);

    Optional<ServiceAcceptance> find(CaseNumber number);

    /** In the order in which they were asked for. */
    List<ServiceAcceptance> of(CaseNumber agreement);
}
