package org.shuyue.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** SQL of consultations, and of the agencies that demand a second reviewer. */
@Mapper
interface ConsultationMapper {
    @Insert("""
            insert into consultation
              (consultation_kind, task_id, task_name, case_number, asked_by, asked_by_name, person, person_name,
               question, asked_at, conclusion, conclusion_label, answer, answered_at, consultation_state)
            values
              (#{consultationKind}, #{taskId}, #{taskName}, #{caseNumber}, #{askedBy}, #{askedByName}, #{person},
               #{personName}, #{question}, #{askedAt}, #{conclusion}, #{conclusionLabel}, #{answer}, #{answeredAt},
               #{consultationState})
            """)
    void insert(Consultation asked);

    @Select("""
            select id, consultation_kind, task_id, task_name, case_number, asked_by, asked_by_name, person, person_name,
              question, asked_at, conclusion, conclusion_label, answer, answered_at, consultation_state
            from consultation
            where id = #{id}
            """)
    Optional<Consultation> find(long id);

    @Select("""
            select id, consultation_kind, task_id, task_name, case_number, asked_by, asked_by_name, person, person_name,
              question, asked_at, conclusion, conclusion_label, answer, answered_at, consultation_state
            from consultation
            where task_id = #{taskId}
            order by id
            """)
    List<Consultation> ofTask(String taskId);

    @Select("""
            select id, consultation_kind, task_id, task_name, case_number, asked_by, asked_by_name, person, person_name,
              question, asked_at, conclusion, conclusion_label, answer, answered_at, consultation_state
            from consultation
            where case_number = #{number}
            order by id
            """)
    List<Consultation> ofCase(CaseNumber number);

    @Select("""
            select id, consultation_kind, task_id, task_name, case_number, asked_by, asked_by_name, person, person_name,
              question, asked_at, conclusion, conclusion_label, answer, answered_at, consultation_state
            from consultation
            where person = #{person} and consultation_state = #{state}
            order by id desc
            limit #{size} offset #{offset}
            """)
    List<Consultation> askedOf(
            @Param("person") PersonId person,
            @Param("state") Consultation.State state,
            @Param("size") int size,
            @Param("offset") long offset);

    @Select("""
            select count(*)
            from consultation
            where person = #{person} and consultation_state = #{state}
            """)
    long countAskedOf(@Param("person") PersonId person, @Param("state") Consultation.State state);

    /** One when this call answered it, zero when it was no longer open. */
    @Update("""
            update consultation
            set conclusion = #{conclusion},
                conclusion_label = #{label},
                answer = #{answer},
                answered_at = #{at},
                consultation_state = 'ANSWERED'
            where id = #{id} and consultation_state = 'OPEN'
            """)
    int answer(
            @Param("id") long id,
            @Param("conclusion") @Nullable String conclusion,
            @Param("label") @Nullable String label,
            @Param("answer") String answer,
            @Param("at") Instant at);

    /** One when it was still in the first of the states. */
    @Update("""
            update consultation
            set consultation_state = #{to}
            where id = #{id} and consultation_state = #{from}
            """)
    int step(@Param("id") long id, @Param("from") Consultation.State from, @Param("to") Consultation.State to);

    @Select("""
            select count(*)
            from second_review
            where agency = #{agency}
            """)
    int demandsSecond(AgencyId agency);

    @Insert("""
            insert into second_review (agency, demanded_by, demanded_at)
            values (#{agency}, #{by}, #{at})
            """)
    void demandSecond(@Param("agency") AgencyId agency, @Param("by") PersonId by, @Param("at") Instant at);

    @Delete("""
            delete from second_review
            where agency = #{agency}
            """)
    int dropSecond(AgencyId agency);
}
