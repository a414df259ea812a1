package fr.maillage.people;

import fr.maillage.journal.Fact;
import java.util.Map;

/** What can happen to an account, as its own chain of the journal tells it; the account's id names the chain. */
sealed interface AccountFact extends Fact {

    @Override
    default Map<String, String> details() {
        return Map.of();
    }

    /** An account was made, for an invitation or by the platform. */
    record Opened() implements AccountFact {
        @Override
        public String kind() {
            return "account-opened";
        }
    }

    /** The person chose a password for the first time. */
    record Activated() implements AccountFact {
        @Override
        public String kind() {
            return "account-activated";
        }
    }

    /** Another address was asked for; it has yet to prove itself. */
    record AddressAsked() implements AccountFact {
        @Override
        public String kind() {
            return "account-address-asked";
        }
    }

    record AddressChanged() implements AccountFact {
        @Override
        public String kind() {
            return "account-address-changed";
        }
    }

    record PasswordChanged() implements AccountFact {
        @Override
        public String kind() {
            return "account-password-changed";
        }
    }

    record Closed() implements AccountFact {
        @Override
        public String kind() {
            return "account-closed";
        }
    }

    record Granted(Grant grant) implements AccountFact {
        @Override
        public String kind() {
            return "account-granted";
        }

        @Override
        public Map<String, String> details() {
            return detailsOf(grant);
        }
    }

    record Revoked(Grant grant) implements AccountFact {
        @Override
        public String kind() {
            return "account-revoked";
        }

        @Override
        public Map<String, String> details() {
            return detailsOf(grant);
        }
    }

    /** Somebody was invited; the chain is the invitation's until an account exists. */
    record Invited(Grant grant) implements AccountFact {
        @Override
        public String kind() {
            return "account-invited";
        }

        @Override
        public Map<String, String> details() {
            return detailsOf(grant);
        }
    }

    /** The offer was taken back before anybody used it. */
    record InvitationCancelled(Grant grant) implements AccountFact {
        @Override
        public String kind() {
            return "account-invitation-cancelled";
        }

        @Override
        public Map<String, String> details() {
            return detailsOf(grant);
        }
    }

    private static Map<String, String> detailsOf(Grant grant) {
        return Map.of(
                "role", grant.role().name(), "territory", grant.territory(), "organisation", grant.organisation());
    }
}
