package org.mutualaid.confluence.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.group.CatalogueForm.Line;
import org.mutualaid.confluence.problem.InvalidInput;

public class CataloguePolicyTest {

    private static final List<Line> FOOD = List.of(line("food", null));
    private static final Optional<Integer> FIRST = Optional.of(0);
    private static final List<String> ENGLISH = List.of("en");

    @Test
    public void makesKeysFromNames() {
        assertEquals(
                List.of("pena-alta", "2nd-street", "area", "area-2"),
                keysOfAreas(areas(List.of(), "Peña Alta", " 2nd Street!", "الشمال", "北")));
    }

    @Test
    public void keepsTheKeyOfARenamedAreaAndGivesItsOldNameAnotherKey() {
        List<CatalogueEntry> stored = areas(List.of(), "North");

        Catalogue renamed = catalogue(settled(stored, line("north", "Hilltop"), line(null, "North")));

        assertEquals(List.of(new Area("north", "Hilltop"), new Area("north-2", "North")), renamed.areas());
    }

    @Test
    public void stillKnowsWhatWasTakenOff() {
        Catalogue catalogue = catalogue(settled(areas(List.of(), "North", "South"), line("south", "South")));

        assertEquals(List.of(new Area("south", "South")), catalogue.areas());
        assertEquals("North", catalogue.nameOfArea("north"));
        assertEquals(Optional.empty(), catalogue.area("north"));
        assertEquals("west", catalogue.nameOfArea("west"));
    }

    @Test
    public void takesUpAgainWhatComesBackByName() {
        List<CatalogueEntry> without = settled(areas(List.of(), "Peña", "South"), line("south", "South"));

        List<CatalogueEntry> back = settled(without, line("south", "South"), line(null, "pena"));

        assertEquals(List.of("south", "pena"), keysOfAreas(back));
    }

    @Test
    public void takesUpAgainWhatComesBackByKey() {
        List<CatalogueEntry> without = settled(areas(List.of(), "North", "South"), line("south", "South"));

        assertEquals(List.of("north"), keysOfAreas(settled(without, line("north", "North"))));
    }

    @Test
    public void keepsCategoriesOfTheAppThatAreNotUsedFindable() {
        Catalogue catalogue = catalogue(CataloguePolicy.settle(
                List.of(),
                new CatalogueForm(List.of(), List.of(line("food", null), line(null, "Pets")), ENGLISH, FIRST)));

        assertEquals(
                List.of(new Category("food", Optional.empty()), new Category("pets", Optional.of("Pets"))),
                catalogue.categories());
        assertEquals(Optional.empty(), catalogue.nameOfCategory("rides"));
        assertEquals(Optional.empty(), catalogue.category("rides"));
    }

    @Test
    public void neverGivesANewCategoryAKeyOfTheApp() {
        List<CatalogueEntry> settled = CataloguePolicy.settle(
                List.of(),
                new CatalogueForm(List.of(), List.of(line("food", "Groceries"), line(null, "Food")), ENGLISH, FIRST));
        Catalogue catalogue = catalogue(settled);

        assertEquals(List.of("food", "food-2"), catalogue.categories().stream().map(Category::key).toList());
        assertEquals(Optional.of("Groceries"), catalogue.nameOfCategory("food"));
    }

    @Test
    public void refusesNamesThatDifferInSpellingOnly() {
        assertEquals(
                List.of("areas.1.name mutual-aid.invalid.lists.twice [North-Side]"),
                mistakes(line(null, "North-Side"), line(null, " north  side")));
    }

    @Test
    public void namesEveryLineThatMustChange() {
        assertEquals(
                List.of(
                        "areas.0.name mutual-aid.invalid.lists.no-name []",
                        "areas.1.key mutual-aid.invalid.lists.unknown-key []",
                        "areas.2.name mutual-aid.invalid.too-long [60, 61]"),
                mistakes(line(null, null), line("west", "West"), line(null, "x".repeat(61))));
    }

    @Test
    public void refusesOneKeyTwice() {
        List<CatalogueEntry> stored = areas(List.of(), "North");

        InvalidInput invalid = assertThrows(
                InvalidInput.class, () -> settled(stored, line("north", "North"), line("north", "Hilltop")));

        assertEquals("areas.1.key", invalid.errors().get(0).field());
    }

    @Test
    public void takesSixtyAreasAndNoMore() {
        Line[] sixtyOne = IntStream.rangeClosed(1, 61).mapToObj(n -> line(null, "Area " + n)).toArray(Line[]::new);

        assertEquals(List.of("areas mutual-aid.invalid.lists.too-many [60, 61]"), mistakes(sixtyOne));
        assertEquals(60, keysOfAreas(settled(List.of(), List.of(sixtyOne).subList(1, 61).toArray(Line[]::new))).size());
    }

    @Test
    public void wantsACategoryAndALanguageThatIsKnown() {
        assertEquals(
                List.of(
                        "categories mutual-aid.invalid.lists.no-category []",
                        "languages mutual-aid.invalid.lists.no-language []"),
                mistakes(new CatalogueForm(List.of(), List.of(), List.of(), FIRST)));
        assertEquals(
                List.of("languages.1 mutual-aid.invalid.lists.unknown-language []"),
                mistakes(new CatalogueForm(List.of(), FOOD, List.of("en", "<script>"), FIRST)));
    }

    @Test
    public void writesLanguagesInTheirUsualForm() {
        List<CatalogueEntry> settled = CataloguePolicy.settle(
                List.of(), new CatalogueForm(List.of(), FOOD, List.of("ES", "es", "zh-hant"), FIRST));

        assertEquals(List.of("es", "zh-Hant"), catalogue(settled).languages());
        assertEquals("Español", Languages.nameOf("es"));
        assertEquals("العربية", Languages.nameOf("ar"));
        assertEquals("ქართული", Languages.nameOf("ka"));
    }

    @Test
    public void namesEveryLanguageOnOffer() {
        Languages.offered().forEach(tag -> assertEquals(Optional.of(tag), Languages.read(tag)));
    }

    private static List<CatalogueEntry> areas(List<CatalogueEntry> stored, String... names) {
        return settled(stored, List.of(names).stream().map(name -> line(null, name)).toArray(Line[]::new));
    }

    private static List<CatalogueEntry> settled(List<CatalogueEntry> stored, Line... areas) {
        return CataloguePolicy.settle(stored, new CatalogueForm(List.of(areas), FOOD, ENGLISH, FIRST));
    }

    private static Catalogue catalogue(List<CatalogueEntry> entries) {
        return StarterLists.catalogueOf(entries);
    }

    private static List<String> keysOfAreas(List<CatalogueEntry> entries) {
        return catalogue(entries).areas().stream().map(Area::key).toList();
    }

    private static List<String> mistakes(Line... areas) {
        return mistakes(new CatalogueForm(List.of(areas), FOOD, ENGLISH, FIRST));
    }

    private static List<String> mistakes(CatalogueForm form) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> CataloguePolicy.settle(List.of(), form));
        return invalid.errors().stream()
                .map(error -> error.field() + " " + error.text().key() + " " + error.text().arguments())
                .toList();
    }

    private static Line line(String key, String name) {
        return new Line(Optional.ofNullable(key), Optional.ofNullable(name));
    }
}
