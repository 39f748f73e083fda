package org.shuyue.supply;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of demands. */
@Mapper
interface DemandMapper {

    @Insert("""
            insert into data_demand (
                case_number, requester, requester_agency, data_name, wanted_contents, scenario, request_basis,
                supposed_holder, needed_until, contact_name, contact_phone, demand_state, submitted_at)
            values (
                #{number}, #{requester}, #{agency}, #{wish.dataName}, #{wish.wantedContents}, #{wish.scenario},
                #{wish.basis}, #{wish.supposedHolder}, #{wish.neededUntil}, #{wish.contactName}, #{wish.contactPhone},
                'SUBMITTED', #{at})
            """)
    void insert(
            @Param("number") CaseNumber number,
            @Param("requester") PersonId requester,
            @Param("agency") AgencyId agency,
            @Param("wish") DataWish wish,
            @Param("at") Instant at);

    @Select("""
            select case_number, requester, requester_agency, data_name, wanted_contents, scenario, request_basis,
                supposed_holder, needed_until, contact_name, contact_phone, demand_state, submitted_at, provider,
                find_remark, existing_resource, disowned, answer, promised_date, refusal_reasons, refusal_basis,
                answered_by, answered_at, entry_code, shared_at, withdrawal_reason, closed_at
            from data_demand
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<DataDemand> find(CaseNumber number);

    @Update("""
            update data_demand
            set demand_state = #{state},
                closed_at = #{closedAt}
            where case_number = #{number}
            """)
    void move(
            @Param("number") CaseNumber number,
            @Param("state") DemandState state,
            @Param("closedAt") @Nullable Instant closedAt);

    @Update("""
            update data_demand
            set provider = #{provider},
                existing_resource = #{existing},
                find_remark = #{remark}
            where case_number = #{number}
            """)
    void found(
            @Param("number") CaseNumber number,
            @Param("provider") @Nullable AgencyId provider,
            @Param("existing") @Nullable ResourceId existing,
            @Param("remark") @Nullable String remark);

    @Update("""
            update data_demand
            set answer = #{answer.decision},
                promised_date = #{answer.promised},
                refusal_reasons = #{answer.reasons},
                refusal_basis = #{answer.basis},
                answered_by = #{by},
                answered_at = #{at}
            where case_number = #{number}
            """)
    void answer(
            @Param("number") CaseNumber number,
            @Param("answer") Answer answer,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update data_demand
            set disowned = #{disowned}
            where case_number = #{number}
            """)
    void disown(@Param("number") CaseNumber number, @Param("disowned") String disowned);

    @Update("""
            update data_demand
            set entry_code = #{code}
            where case_number = #{number}
            """)
    void catalogued(@Param("number") CaseNumber number, @Param("code") ResourceId code);

    @Update("""
            update data_demand
            set shared_at = #{at}
            where case_number = #{number}
            """)
    void shared(@Param("number") CaseNumber number, @Param("at") Instant at);

    @Update("""
            update data_demand
            set withdrawal_reason = #{reason}
            where case_number = #{number}
            """)
    void withdrawn(@Param("number") CaseNumber number, @Param("reason") String reason);
}
