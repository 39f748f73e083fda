package org.shuyue.party;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.AgencyId;

/** SQL of agencies. */
@Mapper
interface AgencyMapper {

    @Select("""
            select id, name, level, region, active
            from agency
            where id = #{id}
            """)
    Optional<Agency> find(AgencyId id);

    @Select("""
            select id, name, level, region, active
            from agency
            where id <> 'PUBLIC'
            order by id
            """)
    List<Agency> all();

    @Insert("""
            insert into agency (id, name, level, region, active)
            values (#{id}, #{name}, #{level}, #{region}, #{active})
            """)
    void insert(Agency agency);

    @Update("""
            update agency
            set name = #{name},
                level = #{level},
                region = #{region},
                active = #{active}
            where id = #{id}
            """)
    void update(Agency agency);
}
