package org.shuyue.supply;

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
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of coordinations and their letters. */
@Mapper
interface CoordinationMapper {

    @Insert("""
            insert into coordination (
                case_number, requester, requester_agency, data_name, wanted_contents, scenario, request_basis,
                holder_kind, holder, searched, needed_until, contact_name, contact_phone, coordination_state,
                submitted_at)
            values (
                #{number}, #{requester}, #{agency}, #{said.wish.dataName}, #{said.wish.wantedContents},
                #{said.wish.scenario}, #{said.wish.basis}, #{said.holderKind}, #{said.wish.supposedHolder},
                #{said.searched}, #{said.wish.neededUntil}, #{said.wish.contactName}, #{said.wish.contactPhone},
                'SUBMITTED', #{at})
            """)
    void insert(
            @Param("number") CaseNumber number,
            @Param("requester") PersonId requester,
            @Param("agency") AgencyId agency,
            @Param("said") CoordinationWish said,
            @Param("at") Instant at);

    @Select("""
            select case_number, requester, requester_agency, data_name, wanted_contents, scenario, request_basis,
                holder_kind, holder, searched, needed_until, contact_name, contact_phone, coordination_state,
                submitted_at, authority_remark, decided_by, resource_id as resource, result_text, legal_basis,
                withdrawal_reason, closed_at
            from coordination
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Coordination> find(CaseNumber number);

    @Update("""
            update coordination
            set coordination_state = #{state},
                closed_at = #{closedAt}
            where case_number = #{number}
            """)
    void move(
            @Param("number") CaseNumber number,
            @Param("state") CoordinationState state,
            @Param("closedAt") @Nullable Instant closedAt);

    @Update("""
            update coordination
            set authority_remark = #{remark},
                decided_by = #{by}
            where case_number = #{number}
            """)
    void decide(@Param("number") CaseNumber number, @Param("remark") String remark, @Param("by") String by);

    @Update("""
            update coordination
            set resource_id = #{resource},
                result_text = #{text},
                legal_basis = #{basis}
            where case_number = #{number}
            """)
    void result(
            @Param("number") CaseNumber number,
            @Param("resource") @Nullable ResourceId resource,
            @Param("text") String text,
            @Param("basis") @Nullable String basis);

    @Update("""
            update coordination
            set withdrawal_reason = #{reason}
            where case_number = #{number}
            """)
    void withdrawn(@Param("number") CaseNumber number, @Param("reason") String reason);

    @Insert("""
            insert into coordination_letter (
                case_number, sent_on, addressee, letter_number, contents, sent_by)
            values (
                #{number}, #{letter.sentOn}, #{letter.addressee}, #{letter.letterNumber}, #{letter.contents}, #{by})
            """)
    void send(@Param("number") CaseNumber number, @Param("letter") OutwardLetter letter, @Param("by") String by);

    @Select("""
            select id, case_number, sent_on, addressee, letter_number, contents, sent_by, replied_on, reply_from,
                reply_number, outcome, answer, replied_by
            from coordination_letter
            where case_number = #{number}
            order by id
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<CoordinationLetter> letters(CaseNumber number);

    @Update("""
            update coordination_letter
            set replied_on = #{reply.repliedOn},
                reply_from = #{reply.replyFrom},
                reply_number = #{reply.replyNumber},
                outcome = #{reply.outcome},
                answer = #{answer},
                replied_by = #{by}
            where id = #{id}
            """)
    void reply(
            @Param("id") long id,
            @Param("reply") CoordinationReply reply,
            @Param("answer") String answer,
            @Param("by") String by);
}
