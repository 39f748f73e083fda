package org.shuyue.workflow;

import java.time.Instant;
import java.util.Collection;
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

@Mapper
interface CaseMapper {
    @Insert("""
            insert into case_register
              (case_number, process_id, title, applicant, applicant_name, applicant_agency, provider_agency,
               case_state, is_open, started_at, ended_at)
            values
              (#{number}, #{processId}, #{title}, #{applicant}, #{applicantName}, #{applicantAgency}, #{providerAgency},
               #{state}, #{open}, #{startedAt}, #{endedAt})
            """)
    void insert(CaseRow row);

    @Update("""
            update case_register
            set case_state = #{state}, is_open = #{open}, ended_at = #{endedAt}
            where case_number = #{number}
            """)
    int move(
            @Param("number") CaseNumber number,
            @Param("state") String state,
            @Param("open") boolean open,
            @Param("endedAt") @Nullable Instant endedAt);

    @Update("""
            update case_register
            set provider_agency = #{provider}
            where case_number = #{number}
            """)
    int forward(@Param("number") CaseNumber number, @Param("provider") String provider);

    @Select("""
            select case_number as number, process_id, title, applicant, applicant_name, applicant_agency, provider_agency,
              case_state as state, is_open as open, started_at, ended_at
            from case_register
            where case_number = #{number}
            """)
    Optional<CaseRow> find(CaseNumber number);

    @Update("""
            update case_register
            set resource = #{resource}
            where case_number = #{number}
            """)
    int about(@Param("number") CaseNumber number, @Param("resource") ResourceId resource);

    @Insert("""
            insert into case_concern (case_number, agency)
            values (#{number}, #{agency})
            """)
    void concern(@Param("number") CaseNumber number, @Param("agency") AgencyId agency);

    @Select("""
            select agency
            from case_concern
            where case_number = #{number}
            order by agency
            """)
    List<AgencyId> concerned(CaseNumber number);

    @Insert("""
            insert into case_reader (case_number, person)
            values (#{number}, #{person})
            """)
    void show(@Param("number") CaseNumber number, @Param("person") PersonId person);

    @Select("""
            select count(*)
            from case_reader
            where case_number = #{number} and person = #{person}
            """)
    int isShownTo(@Param("number") CaseNumber number, @Param("person") PersonId person);

    @Select("""
            select resource
            from case_register
            where case_number = #{number} and resource is not null
            """)
    Optional<ResourceId> resourceOf(CaseNumber number);

    @Select("""
            select case_number as number, process_id, title, applicant, applicant_name, applicant_agency, provider_agency,
              case_state as state, is_open as open, started_at, ended_at
            from case_register
            where resource = #{resource}
              and is_open = true
            order by started_at, case_number
            """)
    List<CaseRow> openAbout(ResourceId resource);

    @Select("""
            select count(*)
            from case_register
            where resource = #{resource}
            """)
    long countAbout(ResourceId resource);

    /** Who comes second waits here until the first is through. */
    @Select("""
            select case_number
            from case_register
            where case_number = #{number}
            for update
            """)
    CaseNumber lock(CaseNumber number);

    @Select("""
            select case_number as number, process_id, title, applicant, applicant_name, applicant_agency, provider_agency,
              case_state as state, is_open as open, started_at, ended_at
            from case_register
            where started_at > #{startedAt}
              or (started_at = #{startedAt} and case_number > #{number})
            order by started_at, case_number
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<CaseRow> after(@Param("startedAt") Instant startedAt, @Param("number") String number, @Param("size") int size);

    @Select("""
            select count(*)
            from case_register
            """)
    long countAll();

    List<CaseRow> findAll(@Param("numbers") List<CaseNumber> numbers);

    List<CaseRow> search(@Param("query") CaseQuery query, @Param("sight") CaseSight sight);

    /** The latest that the sight includes, alike in resource, or in procedure and provider; not itself. */
    List<CaseRow> alike(
            @Param("row") CaseRow row,
            @Param("resource") @Nullable ResourceId resource,
            @Param("sight") CaseSight sight,
            @Param("most") int most);

    long count(@Param("query") CaseQuery query, @Param("sight") CaseSight sight);

    List<CaseRow> ofProcesses(@Param("processIds") Collection<String> processIds, @Param("query") CaseQuery query);

    long countOfProcesses(@Param("processIds") Collection<String> processIds, @Param("query") CaseQuery query);

    @Update("""
            update case_sequence
            set last_number = last_number + 1
            where prefix = #{prefix} and in_year = #{year}
            """)
    int advance(@Param("prefix") String prefix, @Param("year") int year);

    @Insert("""
            insert into case_sequence (prefix, in_year, last_number)
            values (#{prefix}, #{year}, 0)
            """)
    void beginSequence(@Param("prefix") String prefix, @Param("year") int year);

    @Select("""
            select last_number
            from case_sequence
            where prefix = #{prefix} and in_year = #{year}
            """)
    long lastNumber(@Param("prefix") String prefix, @Param("year") int year);
}
