package org.mutualaid.confluence.handover;

import java.util.Comparator;
import java.util.List;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.RoleHolderStore;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;

/** The page {@code handover/<space>/<role>}, for coordinators and for those who hold the role. */
public final class HandoverPage implements PageHandler {

    private final AccessPolicy access;
    private final RoleHolderStore holders;
    private final List<HandoverPart> parts;
    private final HandoverFrame frame;

    public HandoverPage(
            AccessPolicy access, RoleHolderStore holders, List<HandoverPart> parts, HandoverFrame frame) {
        this.access = access;
        this.holders = holders;
        this.parts = parts.stream().sorted(Comparator.comparingInt(HandoverPart::position)).toList();
        this.frame = frame;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("handover");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Standing standing = access.enter(caller, path.get(1));
        standing.requireMember();
        Role role = List.of(Role.values()).stream()
                .filter(one -> one != Role.MEMBER && one.key().equals(path.get(2)))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<String> people = holders.of(standing.space().id()).stream()
                .filter(holder -> holder.role() == role)
                .map(RoleHolder::userKey)
                .toList();
        if (!standing.isCoordinator() && people.stream().noneMatch(caller::is)) {
            throw NotAllowed.because("mutual-aid.problem.holders-and-coordinators");
        }
        Handover handover = new Handover(standing, role, people);
        return frame.page(handover, parts.stream().map(part -> part.of(handover)).toList());
    }
}
