package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** When and where people agreed, as it is sent with every kind of agreement. */
public final class AgreedForm {

    public static final Set<String> FIELDS = Set.of("agreedOn", "agreedAt", "lookAgain");

    private static final int LONGEST_DATE = 30;
    private static final int YEARS_AHEAD = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final SiteTime time;
    private final LinkGateway links;

    public AgreedForm(SiteTime time, LinkGateway links) {
        this.time = time;
        this.links = links;
    }

    /**
     * Reads {@code agreedOn} (up to today), {@code agreedAt} (the address of a page of this site; may be left out)
     * and {@code lookAgain} (from today to three years ahead).
     *
     * @param errors takes what is wrong; what is given back then is of no use
     */
    public Agreement.Agreed read(FormReader reader, FieldErrors errors) {
        LocalDate today = time.today();
        LocalDate on = date("agreedOn", reader, errors, EARLIEST, today);
        LocalDate again = date("lookAgain", reader, errors, today, today.plusYears(YEARS_AHEAD));
        Optional<String> typed = reader.line("agreedAt", AoAgreement.PAGE_LENGTH);
        Optional<String> page = typed.flatMap(links::pathWithin);
        if (typed.isPresent() && page.isEmpty()) {
            errors.add("agreedAt", "no-page");
        }
        return new Agreement.Agreed(on, page, again);
    }

    private static LocalDate date(
            String field, FormReader reader, FieldErrors errors, LocalDate first, LocalDate last) {
        Optional<String> sent = reader.line(field, LONGEST_DATE);
        if (sent.isEmpty()) {
            if (!errors.names(field)) {
                errors.add(field, "required");
            }
            return first;
        }
        try {
            LocalDate date = LocalDate.parse(sent.get());
            if (date.isBefore(first) || date.isAfter(last)) {
                errors.add(field, "out-of-range", first.toString(), last.toString());
            }
            return date;
        } catch (DateTimeParseException noDate) {
            errors.addShared(field, "no-date", last.toString());
            return first;
        }
    }
}
