package org.mutualaid.confluence.care.contact;

import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * By what the contact of a need is compared, without opening it.
 *
 * @param contactKey the random name of the contact; needs that were left with one have the same
 * @param mark the same for the same number or address, however it is written; empty where there is none
 */
public record ContactMark(PublicCode need, String contactKey, Optional<String> mark) {

    /** Whether both needs were left with one and the same contact. */
    public boolean isSameContact(ContactMark other) {
        return contactKey.equals(other.contactKey);
    }

    /** Whether both contacts have the same number or address. */
    public boolean isAlike(ContactMark other) {
        return mark.isPresent() && mark.equals(other.mark);
    }

    /** The same without the mark. */
    public ContactMark blank() {
        return new ContactMark(need, contactKey, Optional.empty());
    }
}
