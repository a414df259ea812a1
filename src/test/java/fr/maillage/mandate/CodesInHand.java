package fr.maillage.mandate;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Both codes of a mandate whose paper was never printed. */
record CodesInHand(Code check, Code secret) {

    /** From now on it is these that open the mandate. */
    static CodesInHand of(String mandate, JdbcTemplate jdbc, TransactionTemplate transaction) {
        CodesInHand codes = new CodesInHand(Code.fresh(), Code.fresh());
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE mandate SET checkhash = ?, secrethash = ? WHERE id = ?",
                codes.check.hash(Code.Sort.CHECK),
                codes.secret.hash(Code.Sort.SECRET),
                mandate));
        return codes;
    }
}
