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
import org.shuyue.shared.PersonId;

/** SQL of phrases. */
@Mapper
interface PhraseMapper {
    @Select("""
            select id, person, agency, phrase_text
            from phrase
            where person = #{person}
            order by id
            """)
    List<Phrase> ofPerson(PersonId person);

    @Select("""
            select id, person, agency, phrase_text
            from phrase
            where agency = #{agency}
            order by id
            """)
    List<Phrase> ofAgency(AgencyId agency);

    @Select("""
            select id, person, agency, phrase_text
            from phrase
            where id = #{id}
            """)
    Optional<Phrase> find(long id);

    @Insert("""
            insert into phrase (person, agency, phrase_text, written_by, written_at)
            values (#{person}, #{agency}, #{text}, #{by}, #{at})
            """)
    void insert(
            @Param("person") @Nullable PersonId person,
            @Param("agency") @Nullable AgencyId agency,
            @Param("text") String text,
            @Param("by") PersonId by,
            @Param("at") Instant at);

    @Update("""
            update phrase
            set phrase_text = #{text}, written_by = #{by}, written_at = #{at}
            where id = #{id}
            """)
    void update(@Param("id") long id, @Param("text") String text, @Param("by") PersonId by, @Param("at") Instant at);

    @Delete("""
            delete from phrase
            where id = #{id}
            """)
    void delete(long id);
}
