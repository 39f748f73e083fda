package org.shuyue.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;

/** SQL of pledges; what reads them stands in the XML file beside it. */
@Mapper
interface PledgeMapper {
    @Insert("""
            insert into pledge (paper, case_number, person, subject, asked_at)
            values (#{paper}, #{caseNumber}, #{person}, #{subject}, #{askedAt})
            """)
    void insert(Pledge pledge);

    @Update("""
            update pledge
            set signed_at = #{at}
            where paper = #{paper} and signed_at is null
            """)
    int sign(@Param("paper") PaperNumber paper, @Param("at") Instant at);

    Optional<Pledge> find(PaperNumber paper);

    /** In the order in which they were asked for. */
    List<Pledge> ofCase(CaseNumber number);

    /** Those not signed first, then the newest. */
    List<Pledge> ofPerson(@Param("person") PersonId person, @Param("size") int size, @Param("offset") long offset);

    long countOfPerson(PersonId person);
}
