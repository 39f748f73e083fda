package org.shuyue.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PaperNumber;

/** SQL of destructions; what reads them stands in the XML file beside it. */
@Mapper
interface DataDestructionMapper {

    @Insert("""
            insert into data_destruction (
                case_number, ground, agreement_number, grant_id, holder, holder_handler, provider, provider_handler,
                data_name, reason, started_at, destruction_state, rounds)
            values (
                #{caseNumber}, #{ground}, #{agreementNumber}, #{grantId}, #{holder}, #{holderHandler}, #{provider},
                #{providerHandler}, #{dataName}, #{reason}, #{startedAt}, #{destructionState}, #{rounds})
            """)
    void insert(DataDestruction destruction);

    Optional<DataDestruction> find(CaseNumber number);

    List<DataDestruction> of(CaseNumber agreement);

    @Select("""
            select count(*)
            from data_destruction
            where grant_id = #{grant}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    long countOf(GrantId grant);

    @Update("""
            update data_destruction
            set destruction_state = 'REPORTED',
                way = #{report.way},
                media = #{report.media},
                method = #{report.method},
                amount = #{report.amount},
                executor = #{report.executor},
                witness = #{report.witness},
                destroyed_at = #{report.destroyedAt},
                reported_at = #{at},
                rounds = rounds + 1
            where case_number = #{number}
            """)
    void report(@Param("number") CaseNumber number, @Param("report") DestructionReport report, @Param("at") Instant at);

    @Update("""
            update data_destruction
            set paper = #{paper}
            where case_number = #{number}
            """)
    void certify(@Param("number") CaseNumber number, @Param("paper") PaperNumber paper);

    @Update("""
            update data_destruction
            set destruction_state = #{state},
                remark = #{remark},
                checked_by = #{by},
                checked_at = #{at}
            where case_number = #{number}
            """)
    void check(
            @Param("number") CaseNumber number,
            @Param("state") DataDestruction.State state,
            @Param("remark") String remark,
            @Param("by") String by,
            @Param("at") Instant at);
}
