package fr.maillage.act;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an act, all issues of it, with what their parties said. */
@Component
public class ReadAct {

    private final Issues issues;
    private final Parties parties;

    ReadAct(Issues issues, Parties parties) {
        this.issues = issues;
        this.parties = parties;
    }

    /**
     * One issue and its parties.
     *
     * @param parties in the order in which the act names them
     */
    public record View(Issue issue, List<Party> parties) {

        public boolean isTakenBack() {
            return issue.state() == IssueState.WITHDRAWN;
        }

        public List<Party> signatories() {
            return parties.stream().filter(party -> party.side().signs()).toList();
        }

        /** Whether one signature is all it takes. */
        public boolean isSingle() {
            return signatories().size() == 1;
        }

        /** What it says; empty while it is not frozen. */
        public List<Run> text() {
            return issue.twin().map(Run::of).orElse(List.of());
        }

        public long signed() {
            return parties.stream().filter(Party::hasSigned).count();
        }

        /** Whether somebody has still to answer. */
        public boolean isAwaiting() {
            return waiting().findAny().isPresent();
        }

        /** Who is asked now and has not answered yet, as people are named in a sentence. */
        public String awaited() {
            return named(waiting().limit(askedAtOnce()));
        }

        /** Who is asked after them, where the office set an order; empty where it set none. */
        public String later() {
            return named(waiting().skip(askedAtOnce()));
        }

        /** Whether somebody signed while the time could not be proved; it is asked for again. */
        public boolean lacksProofOfTime() {
            return parties.stream().anyMatch(party -> party.hasSigned() && !party.hasProofOfTime());
        }

        private int askedAtOnce() {
            return issue.isOrdered() ? 1 : parties.size();
        }

        private Stream<Party> waiting() {
            return parties.stream().filter(Party::isWaiting);
        }

        private static String named(Stream<Party> some) {
            return some.map(Party::name).collect(Collectors.joining(", "));
        }
    }

    /** Every issue that was sent, the latest first; whoever calls has asked whether the case may be seen. */
    @Transactional(readOnly = true)
    public List<View> of(String caseId) {
        return issues.findByCaseIdOrderByNumberDesc(caseId).stream()
                .map(this::view)
                .toList();
    }

    private View view(Issue issue) {
        return new View(issue, parties.of(issue));
    }
}
