package org.shuyue.notice;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** SQL of the inboxes. */
@Mapper
interface NoticeMapper {

    @Insert("""
            insert into notice (person, subject, text, case_number, told_at)
            values (#{person}, #{subject}, #{text}, #{caseNumber}, #{at})
            """)
    void insert(
            @Param("person") PersonId person,
            @Param("subject") String subject,
            @Param("text") String text,
            @Param("caseNumber") @Nullable CaseNumber caseNumber,
            @Param("at") Instant at);

    @Select("""
            select id, person, subject, text, case_number, told_at, read_at
            from notice
            where person = #{person}
            order by id desc
            limit #{size}
            offset #{offset}
            """)
    List<Notice> inbox(@Param("person") PersonId person, @Param("size") int size, @Param("offset") long offset);

    @Select("""
            select id, person, subject, text, case_number, told_at, read_at
            from notice
            where case_number = #{number}
            order by id desc
            limit #{most}
            """)
    List<Notice> ofCase(@Param("number") CaseNumber number, @Param("most") int most);

    @Select("""
            select count(*)
            from notice
            where person = #{person}
            """)
    long count(PersonId person);

    @Select("""
            select count(*)
            from notice
            where person = #{person}
                and read_at is null
            """)
    long unread(PersonId person);

    @Select("""
            select count(*)
            from notice
            where id = #{id}
                and person = #{person}
            """)
    boolean belongs(@Param("id") long id, @Param("person") PersonId person);

    /** The first reading counts. */
    @Update("""
            update notice
            set read_at = #{at}
            where id = #{id}
                and person = #{person}
                and read_at is null
            """)
    void read(@Param("id") long id, @Param("person") PersonId person, @Param("at") Instant at);

    @Update("""
            update notice
            set read_at = #{at}
            where person = #{person}
                and read_at is null
            """)
    void readAll(@Param("person") PersonId person, @Param("at") Instant at);
}
