package fr.maillage.people.door;

import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.SignedIn;
import fr.maillage.people.Standing;
import fr.maillage.people.Standings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads who acts once per request: cheap for a page with many questions, and never older than one click. */
@Component
class RequestActor implements CurrentActor {

    private static final String READ = RequestActor.class.getName();
    private static final Actor NOBODY = new Actor("", Set.of());

    private final Standings standings;

    RequestActor(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Actor get() {
        Optional<Standing> standing = standing();
        return signedIn()
                .flatMap(who -> standing.map(now -> new Actor(who.account(), now.grants())))
                .orElse(NOBODY);
    }

    @Override
    public Optional<Locale> language() {
        return standing().map(Standing::language);
    }

    Optional<SignedIn> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn account ? Optional.of(account) : Optional.empty();
    }

    Optional<Standing> standing() {
        return signedIn().flatMap(who -> read(who.account()));
    }

    private Optional<Standing> read(String account) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return standings.of(account);
        }
        Read known = (Read) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        if (known == null || !known.account().equals(account)) {
            known = new Read(account, standings.of(account));
            request.setAttribute(READ, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known.standing();
    }

    private record Read(String account, Optional<Standing> standing) {}
}
