package org.shuyue.breach;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** SQL of receipts and of the steps of the emergency plan. */
@Mapper
interface BreachFollowUpMapper {

    @Insert("""
            insert into breach_receipt (case_number, position, receiver, agency, receiver_role, sent_at)
            values (#{caseNumber}, #{position}, #{receiver}, #{agency}, #{receiverRole}, #{sentAt})
            """)
    void insertReceipt(BreachReceipt receipt);

    @Select("""
            select case_number, position, receiver, agency, receiver_role, sent_at, received_by, received_at, note,
                recorded_by
            from breach_receipt
            where case_number = #{number}
            order by position
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<BreachReceipt> receipts(CaseNumber number);

    @Update("""
            update breach_receipt
            set received_by = #{by},
                received_at = #{at},
                note = #{note},
                recorded_by = #{recordedBy}
            where case_number = #{number}
                and receiver = #{receiver}
            """)
    int confirm(
            @Param("number") CaseNumber number,
            @Param("receiver") String receiver,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("note") @Nullable String note,
            @Param("recordedBy") String recordedBy);

    @Insert("""
            insert into breach_step (case_number, position, step, for_provider)
            values (#{caseNumber}, #{position}, #{step}, #{forProvider})
            """)
    void insertStep(BreachStep step);

    @Select("""
            select case_number, position, step, for_provider, result, done_by, done_at
            from breach_step
            where case_number = #{number}
            order by position
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<BreachStep> steps(CaseNumber number);

    @Update("""
            update breach_step
            set result = #{result},
                done_by = #{by},
                done_at = #{at}
            where case_number = #{number}
                and step = #{step}
            """)
    int done(
            @Param("number") CaseNumber number,
            @Param("step") String step,
            @Param("result") String result,
            @Param("by") String by,
            @Param("at") Instant at);
}
