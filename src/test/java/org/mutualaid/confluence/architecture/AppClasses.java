package org.mutualaid.confluence.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;

/** The classes of the app, read once for all rules. */
final class AppClasses {

    static final JavaClasses ALL =
            new ClassFileImporter().importLocations(List.of(Location.of(Path.of("target/classes"))));

    private AppClasses() {
    }
}
