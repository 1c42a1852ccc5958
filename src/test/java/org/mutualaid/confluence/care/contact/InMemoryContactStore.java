package org.mutualaid.confluence.care.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.PublicCode;

/** Keeps sealed contacts as long as the test runs. */
public final class InMemoryContactStore implements ContactStore, InMemoryTransactions.Rewindable {

    private Map<String, SealedContact> contacts = new TreeMap<>();
    private Map<String, String> keysByNeed = new TreeMap<>();

    @Override
    public void keep(SealedContact contact) {
        contacts.put(contact.key(), contact);
    }

    @Override
    public void attach(PublicCode need, String contactKey) {
        keysByNeed.put(need.text(), contactKey);
    }

    @Override
    public Optional<SealedContact> of(PublicCode need) {
        return Optional.ofNullable(keysByNeed.get(need.text())).map(contacts::get);
    }

    @Override
    public boolean holds(PublicCode need) {
        return keysByNeed.containsKey(need.text());
    }

    @Override
    public List<ContactMark> marksOf(List<PublicCode> needs) {
        return needs.stream()
                .filter(this::holds)
                .map(need -> new ContactMark(need, keyOf(need), contacts.get(keyOf(need)).mark()))
                .toList();
    }

    @Override
    public List<String> keysAfter(String contactKey, int limit) {
        return contacts.keySet().stream().filter(key -> key.compareTo(contactKey) > 0).limit(limit).toList();
    }

    @Override
    public Optional<SealedContact.Kept> kept(String contactKey) {
        return Optional.ofNullable(contacts.get(contactKey)).map(SealedContact::kept);
    }

    @Override
    public List<PublicCode> needsOf(String contactKey) {
        return keysByNeed.entrySet().stream()
                .filter(tie -> tie.getValue().equals(contactKey))
                .map(tie -> new PublicCode(tie.getKey()))
                .toList();
    }

    @Override
    public void delete(String contactKey) {
        contacts.remove(contactKey);
        keysByNeed.values().removeIf(contactKey::equals);
    }

    /** The name under which the contact of a need is kept. */
    public String keyOf(PublicCode need) {
        return keysByNeed.get(need.text());
    }

    /** Breaks the seal of everything that is kept. */
    public void tamper() {
        contacts.replaceAll((key, contact) -> new SealedContact(
                key, contact.kept(), contact.seal() + "AAAA", contact.mark()));
    }

    @Override
    public Runnable mark() {
        Map<String, SealedContact> contactsBefore = new TreeMap<>(contacts);
        Map<String, String> keysBefore = new TreeMap<>(keysByNeed);
        return () -> {
            contacts = contactsBefore;
            keysByNeed = keysBefore;
        };
    }
}
