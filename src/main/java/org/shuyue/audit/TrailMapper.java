package org.shuyue.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of the trail: events are inserted and read, never changed; searches are in the XML beside it. */
@Mapper
interface TrailMapper {

    @Insert("""
            insert into audit_event (
                seq, happened_at, kind, sentence, actor_person, actor_name, behalf_person, behalf_name,
                case_number, subject, details, algorithm, previous_hash, hash)
            values (
                #{seq}, #{happenedAt}, #{kind}, #{sentence}, #{actorPerson}, #{actorName}, #{behalfPerson},
                #{behalfName}, #{caseNumber}, #{subject}, #{details}, #{algorithm}, #{previousHash}, #{hash})
            """)
    void insert(TrailRow row);

    /** Serialises the writers: one holds the head until its transaction ends. */
    @Select("""
            select event_count, hash
            from audit_head
            where id = 1
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Head> lockHead();

    @Select("""
            select event_count, hash
            from audit_head
            where id = 1
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Head> head();

    @Update("""
            update audit_head
            set event_count = #{eventCount},
                hash = #{hash}
            where id = 1
            """)
    void moveHead(Head head);

    @Select("""
            select seq, happened_at, kind, sentence, actor_person, actor_name, behalf_person, behalf_name,
                case_number, subject, details, algorithm, previous_hash, hash
            from audit_event
            where case_number = #{caseNumber}
            order by seq
            """)
    List<TrailRow> ofCase(CaseNumber caseNumber);

    @Select("""
            select seq, happened_at, kind, sentence, actor_person, actor_name, behalf_person, behalf_name,
                case_number, subject, details, algorithm, previous_hash, hash
            from audit_event
            where seq > #{seq}
            order by seq
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<TrailRow> after(long seq, int size);

    @Select("""
            select seq, happened_at, kind, sentence, actor_person, actor_name, behalf_person, behalf_name,
                case_number, subject, details, algorithm, previous_hash, hash
            from audit_event
            where kind = #{kind} and seq > #{seq}
            order by seq
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<TrailRow> ofKind(String kind, long seq, int size);

    /** Those after {@code from} up to {@code to}, without what they say. */
    @Select("""
            select seq, case_number, previous_hash, hash
            from audit_event
            where seq > #{from} and seq <= #{to}
            order by seq
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<Link> links(long from, long to, int size);

    /** Events that the head does not count; one statement, so that a writer at work is no false alarm. */
    @Select("""
            select count(*)
            from audit_event
            where seq > (
                select event_count
                from audit_head
                where id = 1)
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    long beyondHead();

    /** That kind, and those that begin with it. */
    @Select("""
            select distinct kind
            from audit_event
            where kind = #{kind} or kind like #{pattern} escape '!'
            """)
    List<String> kinds(String kind, String pattern);

    @Update("""
            update audit_day
            set last_seq = #{last}
            where happened_on = #{day}
            """)
    int stretchDay(DaySpan day);

    @Insert("""
            insert into audit_day (happened_on, first_seq, last_seq)
            values (#{day}, #{first}, #{last})
            """)
    void addDay(DaySpan day);

    /** The smallest number of an event on these days and the greatest; both days are included. */
    @Select("""
            select min(first_seq) as lowest, max(last_seq) as highest
            from audit_day
            where happened_on >= #{from} and happened_on <= #{to}
            """)
    Optional<Numbers> numbers(LocalDate from, LocalDate to);

    /** Between them, both included. */
    record Numbers(long lowest, long highest) {}

    /** The numbers of the next events by an index, the nearest first. */
    List<Long> walk(@Param("filter") TrailFilter filter, @Param("size") int size);

    /** Those of the events that fulfil all conditions, in the same order. */
    List<TrailRow> among(
            @Param("filter") TrailFilter filter, @Param("walked") List<Long> walked, @Param("size") int size);
}
