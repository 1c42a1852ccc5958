package org.mutualaid.confluence.care.contact;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Json;

/** Keeps contacts sealed. Called inside the transaction of a use case that has decided already who may. */
public final class ContactSafe {

    private static final int KEY_BYTES = 16;

    private final ContactStore store;
    private final ContactSeal seal;
    private final Json json;
    private final SecureRandom random;
    private final SiteTime time;

    public ContactSafe(ContactStore store, ContactSeal seal, Json json, SecureRandom random, SiteTime time) {
        this.store = store;
        this.seal = seal;
        this.json = json;
        this.random = random;
        this.time = time;
    }

    /**
     * Seals a contact that all of these needs share.
     *
     * @param times how long things are kept in the space of the needs
     */
    public void keep(Contact contact, List<PublicCode> needs, KeepingTimes times) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        store.keep(new SealedContact(key, kept(times), seal.seal(key, text(contact)), seal.mark(contact)));
        needs.forEach(need -> store.attach(need, key));
    }

    private SealedContact.Kept kept(KeepingTimes times) {
        return new SealedContact.Kept(time.now().plus(times.atMost()), times.afterClosing());
    }

    /** Gives the contact of a need to others too; those that have one of their own keep it. */
    public void share(PublicCode need, List<PublicCode> others) {
        store.of(need).ifPresent(contact -> others.stream()
                .filter(other -> !store.holds(other))
                .forEach(other -> store.attach(other, contact.key())));
    }

    /** Whether a need has a contact, without opening it. */
    public boolean holds(PublicCode need) {
        return store.holds(need);
    }

    /**
     * Opens the contact of a need. Only for the one operation that keeps a log of it.
     *
     * @throws ContactUnreadable if it cannot be opened
     */
    public Optional<Contact> open(PublicCode need) {
        return store.of(need).map(sealed -> contact(seal.open(sealed.key(), sealed.seal())));
    }

    /** By what the contacts of needs are compared, without opening them; needs without one are left out. */
    public List<ContactMark> marksOf(List<PublicCode> needs) {
        return store.marksOf(needs);
    }

    /** Keys of kept contacts, in the order of their names, beginning after one; they open nothing. */
    public List<String> keysAfter(String contactKey, int limit) {
        return store.keysAfter(contactKey, limit);
    }

    /** How long a contact is kept; empty once it is deleted. */
    public Optional<SealedContact.Kept> kept(String contactKey) {
        return store.kept(contactKey);
    }

    public List<PublicCode> needsOf(String contactKey) {
        return store.needsOf(contactKey);
    }

    /** Deletes a contact for good, for all needs that share it. */
    public void delete(String contactKey) {
        store.delete(contactKey);
    }

    /** As {@link #delete}, for the contact that a need has, if it has one. */
    public void deleteOf(PublicCode need) {
        store.of(need).ifPresent(contact -> store.delete(contact.key()));
    }

    private String text(Contact contact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("way", contact.way().key());
        contact.name().ifPresent(name -> fields.put("name", name));
        contact.value().ifPresent(value -> fields.put("value", value));
        contact.times().ifPresent(times -> fields.put("times", times));
        return json.write(fields);
    }

    private Contact contact(String text) {
        Map<String, Object> fields = json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Contact(
                field(fields, "name"),
                field(fields, "way").flatMap(ContactWay::of).orElse(ContactWay.NONE),
                field(fields, "value"),
                field(fields, "times"));
    }

    private static Optional<String> field(Map<String, Object> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }
}
