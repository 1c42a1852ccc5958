package org.mutualaid.confluence.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Who may know whom. Each rule that names a package is guarded by a check that the package exists. */
public class ArchitectureTest {

    private static final String ROOT = "org.mutualaid.confluence.";
    private static final List<String> SHARED = List.of(
            "problem", "value", "access", "history", "platform", "web",
            "recurrence");
    private static final List<String> FEATURES = List.of(
            "group", "need", "care", "mine", "resource");
    private static final Set<String> FORBIDDEN_ENDINGS =
            Set.of("Util", "Utils", "Helper", "Manager", "Impl", "Dto", "Model", "Info", "Data", "Resource");

    private final JavaClasses app = AppClasses.ALL;

    @Test
    public void everyPackageTheRulesNameExists() {
        for (String name : Stream.of(SHARED, FEATURES).flatMap(List::stream).toList()) {
            boolean exists = app.stream().anyMatch(type -> type.getPackageName().startsWith(ROOT + name));
            assertTrue(name, exists);
        }
    }

    @Test
    public void packagesFormNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(app);
    }

    @Test
    public void problemsAndValuesKnowOnlyJava() {
        classes().that().resideInAnyPackage(ROOT + "problem", ROOT + "value")
                .should().onlyDependOnClassesThat(resideInAnyPackage(ROOT + "problem", ROOT + "value", "java.."))
                .check(app);
    }

    @Test
    public void domainTypesKnowOnlyJavaAndEachOther() {
        DescribedPredicate<JavaClass> domain = describe("domain types of needs", type ->
                Set.of(ROOT + "need", ROOT + "need.line", ROOT + "need.term").contains(type.getPackageName())
                        && !type.getSimpleName().startsWith("Ao")
                        && !type.getName().contains("NeedBook"));
        classes().that(domain)
                .should().onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "need", ROOT + "need.line", ROOT + "need.term", ROOT + "problem", ROOT + "value",
                        "java..")
                        .or(describe("how far one lets it go", type -> type.getSimpleName().equals("Sharing"))))
                .check(app);
    }

    @Test
    public void rulesOfRecurrenceKnowOnlyJava() {
        classes().that().resideInAPackage(ROOT + "recurrence").and(not(describe("how rules are sent and said", type ->
                        type.getName().contains("RecurrenceForm") || type.getName().contains("RecurrenceWords"))))
                .should().onlyDependOnClassesThat(resideInAnyPackage(ROOT + "recurrence", "java.."))
                .check(app);
    }

    @Test
    public void onlyStoresKnowActiveObjects() {
        noClasses().that(not(describe("stores", type -> type.getSimpleName().startsWith("Ao")
                        || type.getName().contains(".Ao"))))
                .should().dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."))
                .check(app);
    }

    @Test
    public void entitiesNeverLeaveTheirPackage() {
        for (JavaClass entity : app.that(describe("entities", type -> type.isInterface()
                && type.getSimpleName().startsWith("Ao")))) {
            noClasses().that().resideOutsideOfPackage(entity.getPackageName())
                    .should().dependOnClassesThat().belongToAnyOf(entity.reflect())
                    .check(app);
        }
    }

    @Test
    public void onlyEndpointsAndWebSpeakHttp() {
        noClasses().that(not(resideInAPackage(ROOT + "web")).and(not(describe("endpoints and the request gateway",
                        type -> type.getSimpleName().endsWith("Endpoint")
                                || type.getSimpleName().equals("RequestGateway")))))
                .should().dependOnClassesThat(resideInAPackage("jakarta.."))
                .check(app);
    }

    @Test
    public void onlyMacrosAndTheGatewaysKnowConfluence() {
        noClasses().that(not(resideInAPackage(ROOT + "platform..")).and(not(describe("macros",
                        type -> type.getSimpleName().endsWith("Macro")))))
                .should().dependOnClassesThat(resideInAnyPackage("com.atlassian.confluence..", "com.atlassian.sal.."))
                .check(describeOnly("com.atlassian.sal is used by transactions of the history", app));
    }

    @Test
    public void sharedPackagesKnowNoFeature() {
        String[] shared = SHARED.stream()
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAnyPackage(shared)
                .should().dependOnClassesThat(
                        resideInAPackage("org.mutualaid.confluence..").and(not(resideInAnyPackage(shared))))
                .check(app);
    }

    @Test
    public void nothingShippedKnowsTheLocalHost() {
        noClasses().should().dependOnClassesThat(resideInAPackage(ROOT + "devhost..")).check(app);
    }

    @Test
    public void nothingHoldsStateInStatics() {
        fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().check(app);
    }

    @Test
    public void namesSayWhatAThingIs() {
        for (JavaClass type : app) {
            boolean ours = type.getPackageName().startsWith(ROOT + "resource");
            boolean vague = FORBIDDEN_ENDINGS.stream()
                    .filter(ending -> !(ours && ending.equals("Resource")))
                    .anyMatch(type.getSimpleName()::endsWith);
            assertFalse(type.getName(), vague);
        }
    }

    private static JavaClasses describeOnly(String exception, JavaClasses all) {
        return all.that(not(describe(exception, type -> type.getPackageName().equals(ROOT + "history"))));
    }
}
