package org.shuyue.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of the agenda; in XML, for its conditions. */
@Mapper
interface AgendaMapper {

    List<DeadlineRow> find(
            @Param("scope") Agenda.Scope scope,
            @Param("search") Agenda.Search search,
            @Param("endedAfter") @Nullable Instant endedAfter,
            @Param("size") int size,
            @Param("offset") long offset);

    long count(@Param("scope") Agenda.Scope scope, @Param("search") Agenda.Search search);

    List<Agenda.LastChange> changes(@Param("ids") Collection<Long> ids);
}
