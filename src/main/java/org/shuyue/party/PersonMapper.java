package org.shuyue.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/** SQL of people, their roles and their accounts. */
@Mapper
interface PersonMapper {

    @Select("""
            select p.id, p.name, p.agency, p.active, r.role
            from person p
            left join person_role r on r.person_id = p.id
            where p.id = #{id}
            """)
    List<PersonRow> find(PersonId id);

    @Select("""
            select p.id, p.name, p.agency, p.active, r.role
            from person p
            join person_role wanted on wanted.person_id = p.id and wanted.role = #{role}
            left join person_role r on r.person_id = p.id
            where p.active = true
            order by p.id, r.role
            """)
    List<PersonRow> withRole(Role role);

    @Select("""
            select p.id, p.name, p.agency, p.active, r.role
            from person p
            left join person_role r on r.person_id = p.id
            where p.agency = #{agency}
            order by p.id, r.role
            """)
    List<PersonRow> ofAgency(AgencyId agency);

    @Select("""
            select p.id, p.name, p.agency, p.active, r.role
            from (
                select id, name, agency, active
                from person
                where lower(id) like concat('%', lower(#{word}), '%') escape '!'
                    or lower(name) like concat('%', lower(#{word}), '%') escape '!'
                order by id
                limit #{size} offset #{offset}) p
            left join person_role r on r.person_id = p.id
            order by p.id, r.role
            """)
    List<PersonRow> search(String word, int size, long offset);

    @Select("""
            select count(*)
            from person
            where lower(id) like concat('%', lower(#{word}), '%') escape '!'
                or lower(name) like concat('%', lower(#{word}), '%') escape '!'
            """)
    long countOf(String word);

    @Select("""
            select count(*)
            from person
            """)
    long count();

    /** Whoever changes a person's rights or absences takes this lock first. */
    @Select("""
            select id
            from person
            where id = #{id}
            for update
            """)
    Optional<PersonId> lock(PersonId id);

    @Insert("""
            insert into person (id, name, agency, active, password_hash, failures, locked_until, added_at)
            values (#{person.id}, #{person.name}, #{person.agency}, #{person.active}, #{passwordHash}, 0, null, #{at})
            """)
    void insert(Person person, String passwordHash, Instant at);

    @Update("""
            update person
            set name = #{name},
                agency = #{agency},
                active = #{active}
            where id = #{id}
            """)
    void update(Person person);

    @Delete("""
            delete from person_role
            where person_id = #{id}
            """)
    void deleteRoles(PersonId id);

    @Insert("""
            insert into person_role (person_id, role)
            values (#{id}, #{role})
            """)
    void insertRole(PersonId id, Role role);

    @Select("""
            select password_hash, active, failures, locked_until
            from person
            where id = #{id}
            """)
    Optional<Account> account(PersonId id);

    @Select("""
            select password_hash, active, failures, locked_until
            from person
            where id = #{id}
            for update
            """)
    Optional<Account> accountForUpdate(PersonId id);

    @Update("""
            update person
            set password_hash = #{passwordHash}
            where id = #{id}
            """)
    void setPassword(PersonId id, String passwordHash);

    @Update("""
            update person
            set failures = #{failures},
                locked_until = #{lockedUntil}
            where id = #{id}
            """)
    void setFailures(PersonId id, int failures, @Nullable Instant lockedUntil);

    /** Holds other processes off until the transaction ends. */
    @Select("""
            select name
            from start_lock
            where name = 'party'
            for update
            """)
    String lockStart();
}
