package org.shuyue.inquiry;

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
import org.shuyue.shared.CaseNumber;

/** SQL of the cases' entries and their terms; searches are in the XML beside it. */
@Mapper
interface InquiryMapper {
    @Insert("""
            insert into inquiry_case (
                begun, case_number, process_id, title, applicant, applicant_name, applicant_agency, provider_agency,
                resource, case_state, is_open, started_at, ended_at, due_at, due_order, kept, clauses, people, agencies,
                words, last_event_at)
            values (
                #{begun}, #{number}, #{processId}, #{title}, #{applicant}, #{applicantName}, #{applicantAgency},
                #{providerAgency}, #{resource}, #{state}, #{open}, #{startedAt}, #{endedAt}, #{dueAt}, #{dueOrder},
                #{kept}, #{clauses}, #{people}, #{agencies}, #{words}, #{lastEventAt})
            """)
    void insert(CaseEntry entry);

    @Update("""
            update inquiry_case
            set title = #{title},
                provider_agency = #{providerAgency},
                resource = #{resource},
                case_state = #{state},
                is_open = #{open},
                ended_at = #{endedAt},
                due_at = #{dueAt},
                due_order = #{dueOrder},
                kept = #{kept},
                clauses = #{clauses},
                people = #{people},
                agencies = #{agencies},
                words = #{words},
                last_event_at = #{lastEventAt}
            where begun = #{begun}
            """)
    void update(CaseEntry entry);

    /** Who changes the entry next waits here. */
    @Select("""
            select begun, case_number as number, process_id, title, applicant, applicant_name, applicant_agency,
                provider_agency, resource, case_state as state, is_open as open, started_at, ended_at, due_at, due_order,
                kept, clauses, people, agencies, words, last_event_at
            from inquiry_case
            where case_number = #{number}
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<CaseEntry> lock(CaseNumber number);

    @Select("""
            select begun, case_number as number, process_id, title, applicant, applicant_name, applicant_agency,
                provider_agency, resource, case_state as state, is_open as open, started_at, ended_at, due_at, due_order,
                kept, clauses, people, agencies, words, last_event_at
            from inquiry_case
            where case_number = #{number}
            """)
    Optional<CaseEntry> find(CaseNumber number);

    @Select("""
            select count(*)
            from inquiry_case
            where begun = #{begun}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    int isTaken(long begun);

    void addTerms(@Param("terms") Collection<String> terms, @Param("begun") long begun);

    void removeTerms(@Param("terms") Collection<String> terms, @Param("begun") long begun);

    void addDue(@Param("terms") Collection<String> terms, @Param("place") Place place);

    void removeDue(@Param("terms") Collection<String> terms, @Param("place") Place place);

    int countNumbers(@Param("probe") Probe probe, @Param("most") int most);

    int countDue(@Param("probe") Probe probe, @Param("most") int most);

    /** The key of the candidate that comes so many after the first; {@code null} when there are not so many. */
    @Nullable
    Long edge(@Param("probe") Probe probe, @Param("after") int after);

    /** Of those among the candidates that have all terms, in order. */
    List<Long> keys(@Param("probe") Probe probe, @Param("size") int size);

    /** Of those that are found by number or by due moment rather than by a term. */
    List<Place> places(@Param("probe") Probe probe, @Param("size") int size);

    /** Those of the keys whose cases are as wanted, in no order. */
    List<Place> fitting(@Param("begun") Collection<Long> begun, @Param("probe") Probe probe);

    /** As {@link #edge}, by due moment. */
    @Nullable
    Place dueEdge(
            @Param("probe") Probe probe, @Param("low") Place low, @Param("high") Place high, @Param("after") int after);

    /** All that is wanted between two places, by due moment. */
    List<Place> byDue(
            @Param("probe") Probe probe, @Param("low") Place low, @Param("high") Place high, @Param("size") int size);

    /** In no order. */
    List<CaseEntry> entries(@Param("begun") Collection<Long> begun);

    @Update("truncate table inquiry_term")
    void forgetTerms();

    @Update("truncate table inquiry_due")
    void forgetDue();

    @Update("truncate table inquiry_case")
    void forgetCases();
}
