package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Keeping;
import org.mutualaid.confluence.resource.Offering;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.MovementType;
import org.mutualaid.confluence.resource.stock.Stock;

/** Shows an entry to somebody: the fields they may see, in their language, with what they can do about it. */
public final class ResourceViews {

    private final TextGateway texts;
    private final PeopleGateway people;
    private final SiteTime time;
    private final LinkGateway links;
    private final ResourcePolicy policy = new ResourcePolicy();

    public ResourceViews(TextGateway texts, PeopleGateway people, SiteTime time, LinkGateway links) {
        this.texts = texts;
        this.people = people;
        this.time = time;
        this.links = links;
    }

    public ResourceView of(SeenResource seen) {
        Resource resource = seen.resource();
        Entry entry = resource.entry();
        Standing standing = seen.standing();
        boolean placeSeen = policy.maySeePlace(standing, resource);
        return new ResourceView(
                resource.code().text(),
                standing.space().key(),
                resource.revision(),
                entry.kind().key(),
                entry.name(),
                entry.details(),
                new ResourceView.Named(entry.category(), categoryName(entry.category(), seen.lists())),
                entry.area().map(area -> new ResourceView.Named(area, seen.lists().nameOfArea(area))),
                entry.visibility().key(),
                entry.counting(),
                keeping(entry.keeping(), standing),
                standing.isMember() ? entry.keeping().steward().flatMap(people::nameOf) : Optional.empty(),
                placeSeen ? entry.offering() : withoutPlace(entry.offering()),
                entry.offering().byPhone(),
                resource.retired(),
                entry.kind().hasLedger() ? Optional.of(amounts(seen, placeSeen)) : Optional.empty(),
                actions(seen),
                address(resource));
    }

    /** Where an entry has its own page, with the site's context path. */
    public String address(Resource resource) {
        return links.to("/plugins/servlet/mutual-aid/resource/" + resource.code());
    }

    public String categoryName(String key, Catalogue lists) {
        return lists.nameOfCategory(key).orElseGet(() -> texts.text(Message.of("mutual-aid.category." + key)));
    }

    /** Which user name a key belongs to, for a form to start from. */
    Optional<String> userName(Optional<String> userKey) {
        return userKey.flatMap(people::userNameOf);
    }

    private ResourceView.Amounts amounts(SeenResource seen, boolean placeSeen) {
        Stock stock = seen.stock();
        LocalDate today = time.today();
        List<ResourceView.LotAtPlace> lots = seen.standing().isMember()
                ? stock.accounts().stream()
                        .filter(account -> !account.here().isZero())
                        .map(account -> lot(account, seen.resource().entry(), today, placeSeen))
                        .toList()
                : List.of();
        return new ResourceView.Amounts(
                stock.shown(), stock.reserved(), stock.free(), stock.usable(today), lots);
    }

    private static ResourceView.LotAtPlace lot(Account account, Entry entry, LocalDate today, boolean placeSeen) {
        boolean expired = account.lot().isExpired(today);
        boolean soon = account.lot().isExpired(today.plusDays(entry.counting().soonDays()));
        return new ResourceView.LotAtPlace(
                account.lot().label(),
                account.lot().expires(),
                Optional.of(account.place().name()).filter(name -> placeSeen),
                account.here(),
                account.held(),
                expired,
                soon && !expired,
                account.lot().source(),
                account.lot().restrictions());
    }

    private static Keeping keeping(Keeping keeping, Standing standing) {
        return standing.isMember() ? keeping : new Keeping(
                keeping.owner(), Optional.empty(), Optional.empty(), keeping.condition(), keeping.verified());
    }

    private static Offering withoutPlace(Offering offering) {
        return new Offering(
                offering.schedule(), offering.languages(), offering.accessibility(), Optional.empty(), true,
                offering.hours());
    }

    private List<String> actions(SeenResource seen) {
        List<String> actions = new ArrayList<>();
        Standing standing = seen.standing();
        Resource resource = seen.resource();
        if (policy.mayChange(standing, resource)) {
            actions.addAll(resource.retired() ? List.of("back") : List.of("change", "retire"));
        }
        if (!resource.retired() && policy.mayVerify(standing, resource)) {
            actions.add("verify");
        }
        if (!resource.retired() && resource.entry().kind() == ResourceKind.STOCK) {
            Arrays.stream(MovementType.values())
                    .filter(type -> policy.mayMove(standing, type))
                    .map(MovementType::key)
                    .forEach(actions::add);
        }
        return actions;
    }
}
