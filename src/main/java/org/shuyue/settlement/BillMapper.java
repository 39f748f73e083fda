package org.shuyue.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** SQL of bills; what reads them stands in the XML file beside it. */
@Mapper
interface BillMapper {
    @Insert("""
            insert into service_bill
              (case_number, agreement_number, acceptance_case, period, items, amount, invoice_number, billed_at)
            values
              (#{caseNumber}, #{agreementNumber}, #{acceptanceCase}, #{period}, #{items}, #{amount}, #{invoiceNumber},
               #{billedAt})
            """)
    void insert(Bill bill);

    @Update("""
            update service_bill
            set arrears = #{arrears}, arrears_reason = #{reason}, interest = #{interest}
            where case_number = #{number}
            """)
    void fallBehind(
            @Param("number") CaseNumber number,
            @Param("arrears") Bill.Arrears arrears,
            @Param("reason") String reason,
            @Param("interest") @Nullable BigDecimal interest);

    @Update("""
            update service_bill
            set paid_on = #{on}, payment_proof = #{proof}, paid_at = #{at}
            where case_number = #{number}
            """)
    void pay(
            @Param("number") CaseNumber number,
            @Param("on") LocalDate on,
            @Param("proof") String proof,
            @Param("at") Instant at);

    Optional<Bill> find(CaseNumber number);

    /** In the order in which they were sent. */
    List<Bill> of(CaseNumber agreement);
}
