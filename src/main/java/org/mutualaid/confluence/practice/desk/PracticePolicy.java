package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.problem.NotAllowed;

/**
 * Who may do what with a record. Every member describes it and says how it went. Somebody else than its owner reads a
 * draft. Later the owner is asked whether it is still right, and once they had time for it everybody is. Whether the
 * group takes it up or puts it aside is for its owner and the coordinators.
 */
final class PracticePolicy {

    boolean may(SeenPractice seen, Verdict verdict, LocalDate today) {
        Standing standing = seen.standing();
        Practice practice = seen.practice();
        if (!standing.isMember()) {
            return false;
        }
        boolean owner = practice.upkeep().owner().filter(standing.actor()::is).isPresent();
        if (verdict == Verdict.STILL_RIGHT) {
            boolean draft = practice.status() == PracticeStatus.DRAFT;
            return draft ? !owner || standing.isCoordinator()
                    : owner || standing.isCoordinator() || seen.isDueForAll(today);
        }
        return owner || standing.isCoordinator();
    }

    void require(SeenPractice seen, Verdict verdict, LocalDate today) {
        seen.standing().requireMember();
        if (!may(seen, verdict, today)) {
            boolean ownDraft = verdict == Verdict.STILL_RIGHT && seen.practice().status() == PracticeStatus.DRAFT;
            throw ownDraft ? NotAllowed.because("mutual-aid.problem.practice-own-draft")
                    : NotAllowed.because("mutual-aid.problem.practice-owner-first");
        }
    }
}
