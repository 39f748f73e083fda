package org.shuyue.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.PersonId;

/** SQL of absences. */
@Mapper
interface AbsenceMapper {

    @Insert("""
            insert into absence (absent, substitute, from_day, to_day, state, recorded_at)
            values (#{absent}, #{substitute}, #{from}, #{to}, 'PLANNED', #{at})
            """)
    void insert(PersonId absent, PersonId substitute, LocalDate from, LocalDate to, Instant at);

    /** Just after an insert, while the absent person's row is locked: the one inserted. */
    @Select("""
            select max(id)
            from absence
            where absent = #{absent}
            """)
    long newest(PersonId absent);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where id = #{id}
            """)
    Optional<AbsenceRow> find(long id);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where absent = #{person}
                or substitute = #{person}
            order by from_day desc, id desc
            """)
    List<AbsenceRow> of(PersonId person);

    /** Planned or running ones of the person, as absent or as substitute, that touch the period. */
    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where (absent = #{person} or substitute = #{person})
                and state in ('PLANNED', 'RUNNING')
                and from_day <= #{to}
                and to_day >= #{from}
            order by from_day, id
            """)
    List<AbsenceRow> touching(PersonId person, LocalDate from, LocalDate to);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where state = 'PLANNED'
                and from_day <= #{today}
            order by id
            """)
    List<AbsenceRow> toBegin(LocalDate today);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where state = 'RUNNING'
                and to_day < #{today}
            order by id
            """)
    List<AbsenceRow> toEnd(LocalDate today);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where substitute = #{substitute}
                and state = 'RUNNING'
            order by id
            """)
    List<AbsenceRow> runningWithSubstitute(PersonId substitute);

    @Select("""
            select id, absent, substitute, from_day, to_day, state
            from absence
            where absent = #{absent}
                and state = 'RUNNING'
            order by id
            """)
    List<AbsenceRow> runningOf(PersonId absent);

    /** One when this call made the step, zero when another process had made it. */
    @Update("""
            update absence
            set state = #{next}
            where id = #{id}
                and state = #{current}
            """)
    int step(long id, Absence.State current, Absence.State next);
}
