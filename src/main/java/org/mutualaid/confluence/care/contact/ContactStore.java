package org.mutualaid.confluence.care.contact;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where sealed contacts are kept. Called inside the transaction of a use case. */
interface ContactStore {

    void keep(SealedContact contact);

    /** Makes a contact that of one more need. */
    void attach(PublicCode need, String contactKey);

    Optional<SealedContact> of(PublicCode need);

    boolean holds(PublicCode need);

    /** By what the contacts of these needs are compared; needs without one are left out. At most two statements. */
    List<ContactMark> marksOf(List<PublicCode> needs);

    /** Keys of contacts, in the order of their names, beginning after one. */
    List<String> keysAfter(String contactKey, int limit);

    /** How long a contact is kept; empty once it is deleted. */
    Optional<SealedContact.Kept> kept(String contactKey);

    List<PublicCode> needsOf(String contactKey);

    /** Deletes a contact and what ties it to its needs. */
    void delete(String contactKey);
}
