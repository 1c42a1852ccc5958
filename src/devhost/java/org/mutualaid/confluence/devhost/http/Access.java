package org.mutualaid.confluence.devhost.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.devhost.site.People;
import org.mutualaid.confluence.devhost.site.Person;

/** Who gets in. Without an annotation that is licensed users only, as in Confluence; all users here are licensed. */
enum Access {

    EVERYBODY, LICENSED, ADMINISTRATORS;

    /** The annotations that count on a REST class or method. */
    static final String FOR_REST = "com.atlassian.plugins.rest.api.security.annotation";
    /** The annotations that count on a servlet. */
    static final String FOR_SERVLETS = "com.atlassian.annotations.security";

    private static final Map<String, Access> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", EVERYBODY, "AnonymousSiteAccess", EVERYBODY,
            "UnlicensedSiteAccess", LICENSED, "LicensedOnly", LICENSED,
            "AdminOnly", ADMINISTRATORS, "SystemAdminOnly", ADMINISTRATORS);

    /** The rule of the first place that carries an annotation of the package. */
    static Access declared(String annotations, AnnotatedElement... mostSpecificFirst) {
        return Arrays.stream(mostSpecificFirst).flatMap(place -> on(place, annotations)).findFirst().orElse(LICENSED);
    }

    private static Stream<Access> on(AnnotatedElement place, String annotations) {
        return Arrays.stream(place.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(annotations))
                .flatMap(type -> Stream.ofNullable(BY_ANNOTATION.get(type.getSimpleName())));
    }

    boolean lets(Optional<Person> caller) {
        return switch (this) {
            case EVERYBODY -> true;
            case LICENSED -> caller.isPresent();
            case ADMINISTRATORS -> caller.filter(one -> one.groups().contains(People.ADMINISTRATORS)).isPresent();
        };
    }
}
