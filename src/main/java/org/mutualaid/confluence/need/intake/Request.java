package org.mutualaid.confluence.need.intake;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.need.Ask;

/**
 * What somebody sent, once it is checked.
 *
 * @param asks one for each kind of help, at least one
 * @param contact that of all of them; empty for somebody who cannot be reached and says nothing of themselves
 * @param consent of the person it is for, if that is somebody else
 * @param bot whether a field was filled in that no person sees
 */
record Request(List<Ask> asks, Optional<Contact> contact, Optional<Consent> consent, boolean bot) {

    Request {
        asks = List.copyOf(asks);
    }
}
