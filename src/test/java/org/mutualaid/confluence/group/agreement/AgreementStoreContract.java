package org.mutualaid.confluence.group.agreement;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** What every store of agreements does. */
public abstract class AgreementStoreContract {

    private static final long SPACE = 7;
    private static final AgreementKind KIND = AgreementKind.ORDERING;
    private static final Agreement.Agreed AGREED = new Agreement.Agreed(
            LocalDate.of(2026, 11, 1), Optional.of("/display/RIVERSIDE/Meeting"), LocalDate.of(2027, 2, 1));

    private AgreementStore store;

    /** The store under test, empty. */
    protected abstract AgreementStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void knowsNothingOfASpaceThatSettledNothing() {
        assertEquals(Optional.empty(), store.of(SPACE, KIND));
    }

    @Test
    public void keepsEveryField() {
        String words = "Escríbenos \"mañana\"\n\\ الشمال <b> = ".repeat(100);
        Agreement agreement = agreement(3, Map.of("patience-days", "72", "message", words), AGREED, 2);

        store.put(SPACE, agreement);

        assertEquals(Optional.of(agreement), store.of(SPACE, KIND));
    }

    @Test
    public void forgetsTermsAndThePageThatALaterOneHasNot() {
        store.put(SPACE, agreement(1, Map.of("boost-north", "24"), AGREED, 1));
        Agreement.Agreed again = new Agreement.Agreed(AGREED.on(), Optional.empty(), AGREED.lookAgain().plusDays(1));
        Agreement later = agreement(2, Map.of(), again, 1);

        store.put(SPACE, later);

        assertEquals(Optional.of(later), store.of(SPACE, KIND));
    }

    @Test
    public void findsWhatIsToBeLookedAtAgain() {
        Agreement agreement = agreement(1, Map.of(), AGREED, 1);
        store.put(SPACE, agreement);
        store.put(SPACE + 1, agreement);

        assertEquals(List.of(), store.toLookAt(SPACE, AGREED.lookAgain().minusDays(1)));
        assertEquals(List.of(agreement), store.toLookAt(SPACE, AGREED.lookAgain()));
    }

    @Test
    public void findsSpacesWhereOlderThingsAreNotYetInLine() {
        store.put(SPACE, agreement(2, Map.of(), AGREED, 1));
        store.put(SPACE + 1, agreement(2, Map.of(), AGREED, 2));

        assertEquals(List.of(SPACE), store.unfinished(KIND));
        assertEquals(List.of(), store.unfinished(AgreementKind.INTAKE));
        store.put(SPACE, agreement(2, Map.of(), AGREED, 2));
        assertEquals(List.of(), store.unfinished(KIND));
    }

    @Test
    public void keepsSpacesApart() {
        Agreement agreement = agreement(1, Map.of(), AGREED, 1);
        store.put(SPACE, agreement);
        store.put(SPACE + 1, agreement(9, Map.of("boost-north", "1"), AGREED, 0));

        assertEquals(Optional.of(agreement), store.of(SPACE, KIND));
    }

    private static Agreement agreement(
            int revision, Map<String, String> terms, Agreement.Agreed agreed, int followed) {
        return new Agreement(KIND, revision, terms, Optional.of(agreed), followed);
    }
}
