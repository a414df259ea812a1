package fr.maillage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Cases;
import fr.maillage.engine.Requests;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class NoMailServerTest {

    @Autowired
    Cases cases;

    @Autowired
    AccountOpening accounts;

    @Autowired
    NoticeRows rows;

    @Autowired
    AnnounceTasks herald;

    @Autowired
    SendNotices postman;

    @Test
    void keepsNoticesReadableAndNeverMailsThemLater() {
        Grant grant = Grant.territorial(Role.PREFECTURE_OFFICER, "82");
        Actor officer = new Actor(
                accounts.openForDemonstration(Ids.fresh() + "@example.org", "Bureau", "une phrase assez longue", grant),
                Set.of(grant));
        cases.open(
                new Cases.Opening(Ids.fresh(), "test", "Maison du lac", "82", "town", "review-request"),
                Requests.variables());
        herald.run();
        postman.run();

        assertThat(rows.findAll())
                .filteredOn(notice -> notice.account().equals(officer.account()))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Notice.Kind.PINNED);
                    assertThat(notice.isDue(Instant.MAX)).isFalse();
                    assertThat(notice.attempts()).isZero();
                });
    }
}
