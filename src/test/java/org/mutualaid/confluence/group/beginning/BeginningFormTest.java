package org.mutualaid.confluence.group.beginning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.InvalidInput;

public class BeginningFormTest {

    private static final Catalogue USUAL = new Catalogue(List.of(),
            List.of(new Category("food", Optional.empty()), new Category("rides", Optional.empty())),
            List.of("en", "es"));

    @Test
    public void whatIsLeftOutBeginsAsUsual() {
        CatalogueForm lists = lists(Map.of());
        assertEquals(List.of("food", "rides"), keys(lists));
        assertEquals(List.of("en", "es"), lists.languages());
        assertEquals(List.of(), lists.areas());
    }

    @Test
    public void kindsOfTheAppAreKnownByTheirNamesInEveryLanguage() {
        CatalogueForm lists = lists(Map.of("categories", "Comida; bicycles\nRIDES, food"));
        assertEquals(List.of("food", "bicycles", "rides", "food"), keys(lists));
    }

    @Test
    public void languagesAreNamedAsPeopleNameThem() {
        assertEquals(List.of("es", "ar", "uk", "moonish"),
                lists(Map.of("languages", "español, Árabe, Ukrainian, moonish")).languages());
    }

    @Test
    public void peopleAreNamedForEachRole() {
        BeginningForm form = BeginningForm.read(Map.of("care", " ruth,ben, ruth ", "outreach", ""));
        assertEquals(List.of("ruth", "ben"), form.holders(Role.CARE));
        assertEquals(List.of(), form.holders(Role.OUTREACH));
    }

    @Test
    public void whatNobodyAskedForIsNamed() {
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> BeginningForm.read(Map.of("colour", "red", "areas", 5)));
        assertEquals(2, refused.errors().size());
    }

    private static CatalogueForm lists(Map<String, Object> answers) {
        return BeginningForm.read(answers).lists(USUAL, 0,
                kind -> kind.key().equals("food") ? List.of("Food", "Comida") : List.of("Rides", "Viajes"));
    }

    private static List<String> keys(CatalogueForm lists) {
        return lists.categories().stream().map(line -> line.key().or(line::name).orElseThrow()).toList();
    }
}
