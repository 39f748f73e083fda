package org.shuyue.inquiry;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.PersonId;

/** SQL of the saved searches. */
@Mapper
interface SavedQueryMapper {
    @Insert("""
            insert into saved_query (person, name, address, saved_at)
            values (#{person}, #{name}, #{address}, #{savedAt})
            """)
    void insert(SavedQuery query);

    @Select("""
            select id, person, name, address, saved_at
            from saved_query
            where person = #{person}
            order by name
            """)
    List<SavedQuery> of(PersonId person);

    @Select("""
            select id, person, name, address, saved_at
            from saved_query
            where id = #{id} and person = #{person}
            """)
    Optional<SavedQuery> find(long id, PersonId person);

    @Update("""
            update saved_query
            set name = #{name}
            where id = #{id}
            """)
    void rename(long id, String name);

    @Delete("""
            delete from saved_query
            where id = #{id}
            """)
    void delete(long id);
}
