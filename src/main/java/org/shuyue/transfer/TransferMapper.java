package org.shuyue.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of transfers. */
@Mapper
interface TransferMapper {

    @Insert("""
            insert into data_transfer (
                case_number, kind, origin, title, provider, receiver, requester, resource_id, approved, receivers,
                channel, data_month, purpose, needed_on, transfer_state, opened_at)
            values (
                #{number}, #{wanted.kind}, #{wanted.origin}, #{wanted.title}, #{wanted.provider}, #{wanted.receiver},
                #{requester}, #{wanted.resource}, #{approved}, #{receivers}, #{wanted.channel}, #{wanted.dataMonth},
                #{wanted.purpose}, #{wanted.neededOn}, 'REQUESTED', #{at})
            """)
    void insert(
            @Param("number") CaseNumber number,
            @Param("wanted") NewTransfer wanted,
            @Param("requester") PersonId requester,
            @Param("approved") String approved,
            @Param("receivers") String receivers,
            @Param("at") Instant at);

    @Select("""
            select case_number, kind, origin, title, provider, receiver, requester, resource_id, approved, receivers,
                channel, data_month, purpose, needed_on, transfer_state, fields, alike_fields, count_fields, row_choice,
                file_format, source_id, consents, remark, delay_reason, delayed_until, announced_at, deficiency,
                filing_paper, opened_at, closed_at
            from data_transfer
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Transfer> find(CaseNumber number);

    @Select("""
            select case_number
            from data_transfer
            where origin = #{origin}
                and transfer_state not in ('RECEIVED', 'REFUSED', 'GIVEN_UP', 'STOPPED')
            order by case_number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<CaseNumber> openOf(CaseNumber origin);

    @Select("""
            select case_number
            from data_transfer
            where origin = #{origin}
            order by opened_at desc, case_number desc
            limit #{most}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<CaseNumber> latestOf(@Param("origin") CaseNumber origin, @Param("most") int most);

    @Select("""
            select count(*)
            from data_transfer
            where origin = #{origin}
                and data_month = #{month}
                and resource_id = #{resource}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    long ofMonth(
            @Param("origin") CaseNumber origin, @Param("month") String month, @Param("resource") ResourceId resource);

    @Update("""
            update data_transfer
            set transfer_state = #{state},
                remark = #{remark},
                closed_at = #{closedAt}
            where case_number = #{number}
            """)
    void move(
            @Param("number") CaseNumber number,
            @Param("state") TransferState state,
            @Param("remark") @Nullable String remark,
            @Param("closedAt") @Nullable Instant closedAt);

    @Update("""
            update data_transfer
            set fields = #{fields},
                alike_fields = #{alike},
                count_fields = #{counts},
                row_choice = #{rows},
                file_format = #{choice.format},
                source_id = #{choice.source}
            where case_number = #{number}
            """)
    void choose(
            @Param("number") CaseNumber number,
            @Param("choice") Choice choice,
            @Param("fields") String fields,
            @Param("alike") String alike,
            @Param("counts") String counts,
            @Param("rows") String rows);

    @Update("""
            update data_transfer
            set consents = #{consents}
            where case_number = #{number}
            """)
    void consent(@Param("number") CaseNumber number, @Param("consents") String consents);

    @Update("""
            update data_transfer
            set delay_reason = #{reason},
                delayed_until = #{until},
                announced_at = #{at}
            where case_number = #{number}
            """)
    void delayed(
            @Param("number") CaseNumber number,
            @Param("reason") String reason,
            @Param("until") LocalDate until,
            @Param("at") Instant at);

    @Update("""
            update data_transfer
            set filing_paper = #{paper}
            where case_number = #{number}
            """)
    void filed(@Param("number") CaseNumber number, @Param("paper") PaperNumber paper);

    @Update("""
            update data_transfer
            set deficiency = #{deficiency}
            where case_number = #{number}
            """)
    void deficient(@Param("number") CaseNumber number, @Param("deficiency") String deficiency);
}
