package fr.maillage.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The table of notices. */
interface NoticeRows extends JpaRepository<Notice, String> {

    boolean existsByNoticeKey(String key);

    List<Notice> findByNextTryLessThanEqualOrderByNextTry(Instant now, Limit most);

    /** Without those that were dropped because nobody is there any more to read them. */
    @Query("select n from Notice n where n.sent is null and n.attempts >= :least"
            + " and (n.nextTry is not null or n.attempts >= :most) order by n.created desc, n.id")
    List<Notice> findUnsent(@Param("least") int least, @Param("most") int most, Pageable page);
}
