package fr.maillage.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of notices. */
interface NoticeRows extends JpaRepository<Notice, String> {

    boolean existsByNoticeKey(String key);

    List<Notice> findByNextTryLessThanEqualOrderByNextTry(Instant now, Limit most);

    List<Notice> findByAccountOrderByCreatedDescIdAsc(String account, Pageable page);
}
