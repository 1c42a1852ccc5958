package org.mutualaid.confluence.resource.movement;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.value.PublicCode;

/** Shows movements to somebody. */
public final class MovementViews {

    private final PeopleGateway people;
    private final ResourcePolicy policy = new ResourcePolicy();

    public MovementViews(PeopleGateway people) {
        this.people = people;
    }

    public List<MovementView> of(MovementService.Story story) {
        return story.movements().results().stream()
                .map(movement -> of(movement, story.seen(), story.isUndone(movement)))
                .toList();
    }

    MovementView of(Movement movement, SeenResource seen, boolean undone) {
        String by = by(movement, seen.standing());
        return new MovementView(
                movement.code().text(),
                movement.purpose().type().key(),
                movement.at(),
                by,
                by.equals("named") ? movement.by().flatMap(people::nameOf).orElse("") : "",
                movement.change(),
                movement.heldChange(),
                movement.purpose().reference(),
                movement.purpose().reason().map(Adjustment::key),
                movement.note(),
                movement.purpose().undoes().map(PublicCode::text),
                undone,
                movement.lines().stream().map(line -> part(line, seen)).toList());
    }

    /** Names are for those who keep the registry; others need not know who lifted the boxes. */
    private String by(Movement movement, Standing standing) {
        if (movement.by().isEmpty()) {
            return "app";
        }
        if (movement.by().filter(standing.actor()::is).isPresent()) {
            return "you";
        }
        return policy.isTeam(standing) && movement.by().flatMap(people::nameOf).isPresent() ? "named" : "somebody";
    }

    private MovementView.Part part(Line line, SeenResource seen) {
        Optional<Account> account = seen.stock().account(line.account());
        boolean placeSeen = policy.maySeePlace(seen.standing(), seen.resource());
        return new MovementView.Part(
                account.map(found -> found.lot().label()).orElse(""),
                account.filter(found -> placeSeen).map(found -> found.place().name()).orElse(""),
                line.change(),
                line.heldChange(),
                line.here().thousandths(),
                line.held().thousandths());
    }
}
