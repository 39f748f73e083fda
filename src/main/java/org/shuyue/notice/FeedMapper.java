package org.shuyue.notice;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.PersonId;

/** SQL of the secret addresses. */
@Mapper
interface FeedMapper {

    @Insert("""
            insert into calendar_feed (person, token_hash, opened_at)
            values (#{person}, #{hash}, #{at})
            """)
    void insert(@Param("person") PersonId person, @Param("hash") String hash, @Param("at") Instant at);

    @Update("""
            update calendar_feed
            set token_hash = #{hash},
                opened_at = #{at}
            where person = #{person}
            """)
    int replace(@Param("person") PersonId person, @Param("hash") String hash, @Param("at") Instant at);

    @Delete("""
            delete from calendar_feed
            where person = #{person}
            """)
    int delete(PersonId person);

    @Select("""
            select opened_at
            from calendar_feed
            where person = #{person}
            """)
    Optional<Instant> openedAt(PersonId person);

    @Select("""
            select person
            from calendar_feed
            where token_hash = #{hash}
            """)
    Optional<PersonId> owner(String hash);
}
