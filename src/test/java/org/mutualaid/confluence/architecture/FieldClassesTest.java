package org.mutualaid.confluence.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.contact.ContactSeal;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What not everybody may read goes out through one place each, so that REST, macros, pages, lists, exports and mail
 * cannot but ask there: the words of a need through {@code NeedViews}, the contact through {@code RevealService}, the
 * reasons of a history through {@code HistoryViews}.
 */
public class FieldClassesTest {

    private final JavaClasses app = AppClasses.ALL;

    /** Whoever writes a need reads its words to store, copy or check them; only one of them gives them to a reader. */
    @Test
    public void theDetailsOfANeedGoOutThroughNeedViewsAlone() {
        DescribedPredicate<JavaClass> stores = describe("stores", type -> outermost(type).startsWith("Ao"));
        noClasses().that(not(named("NeedViews", "NeedPolicy", "Ask", "Series", "ContactBoxes")
                        .or(namedLike("Form")).or(stores)))
                .should().callMethod(Ask.class, "details").check(app);
        noClasses().that(namedLike("Endpoint", "Json", "Html", "Macro", "Page", "PageViews", "List", "Section"))
                .should().callMethod(Ask.class, "details")
                .orShould().callMethod(Ask.class, "onBehalf")
                .orShould().callMethod(Ask.class, "sharing").check(app);
    }

    @Test
    public void aContactIsOpenedByTheServiceThatNotesTheLookAlone() {
        noClasses().that(not(named("RevealService"))).should().callMethod(
                ContactSafe.class, "open", PublicCode.class).check(app);
        noClasses().that().resideOutsideOfPackage(ContactSeal.class.getPackageName())
                .should().dependOnClassesThat().belongToAnyOf(ContactSeal.class).check(app);
        noClasses().that(namedLike("Views", "View", "Html", "Macro", "Page", "Job", "Section", "List")
                        .and(not(named("RevealViews"))))
                .should().dependOnClassesThat().belongToAnyOf(Contact.class).check(app);
    }

    @Test
    public void theReasonsOfAHistoryGoOutThroughHistoryViewsAlone() {
        noClasses().that(not(named("NeedBook", "AoNeedStore"))).should().callMethod(
                NeedStore.class, "notesOf", PublicCode.class).check(app);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> known = Set.of(names);
        return describe("named " + known, type -> known.contains(outermost(type)));
    }

    private static DescribedPredicate<JavaClass> namedLike(String... endings) {
        List<String> all = List.of(endings);
        return describe("ending in " + all, type -> all.stream().anyMatch(outermost(type)::endsWith));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(FieldClassesTest::outermost).orElse(type.getSimpleName());
    }
}
