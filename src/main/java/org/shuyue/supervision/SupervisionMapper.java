package org.shuyue.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** SQL of urgings and of what is said of late deadlines; the search over many is in the XML beside it. */
@Mapper
interface SupervisionMapper {
    @Insert("""
            insert into urging (deadline_id, case_number, urging_text, urged_by, urged_by_name, urged_at)
            values (#{deadlineId}, #{caseNumber}, #{urgingText}, #{urgedBy}, #{urgedByName}, #{urgedAt})
            """)
    void urge(Urging urging);

    @Select("""
            select count(*)
            from urging
            where deadline_id = #{deadlineId}
                and urged_by = #{by}
                and urged_at >= #{since}
            """)
    long urgedSince(@Param("deadlineId") long deadlineId, @Param("by") PersonId by, @Param("since") Instant since);

    @Select("""
            select id, deadline_id, case_number, urging_text, urged_by, urged_by_name, urged_at
            from urging
            where case_number = #{number}
            order by id
            """)
    List<Urging> urgings(CaseNumber number);

    @Insert("""
            insert into late_note (
                deadline_id, case_number, reason, responsible, remedy, written_by, written_by_name, written_at)
            values (
                #{deadlineId}, #{caseNumber}, #{reason}, #{responsible}, #{remedy}, #{writtenBy}, #{writtenByName},
                #{writtenAt})
            """)
    void write(LateNote note);

    @Update("""
            update late_note
            set reason = #{reason}, responsible = #{responsible}, remedy = #{remedy}, written_by = #{writtenBy},
                written_by_name = #{writtenByName}, written_at = #{writtenAt}
            where deadline_id = #{deadlineId}
            """)
    int rewrite(LateNote note);

    @Select("""
            select deadline_id, case_number, reason, responsible, remedy, written_by, written_by_name, written_at
            from late_note
            where deadline_id = #{deadlineId}
            """)
    Optional<LateNote> note(long deadlineId);

    List<LateNote> notes(@Param("ids") List<Long> ids);

    List<Long> urged(@Param("ids") List<Long> ids);
}
