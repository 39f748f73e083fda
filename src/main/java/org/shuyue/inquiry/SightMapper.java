package org.shuyue.inquiry;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** SQL of who saw which data; searches are in the XML beside it. */
@Mapper
interface SightMapper {
    @Insert("""
            insert into inquiry_sight (
                seq, happened_at, kind, sentence, person, person_name, resource, case_number, row_count, fields)
            values (
                #{seq}, #{happenedAt}, #{kind}, #{sentence}, #{person}, #{personName}, #{resource}, #{caseNumber},
                #{rowCount}, #{fields})
            """)
    void insert(Sight sight);

    List<Long> there(@Param("seqs") Collection<Long> seqs);

    List<Sight> search(@Param("wanted") Sights.Wanted wanted, @Param("size") int size);

    @Update("truncate table inquiry_sight")
    void forget();
}
