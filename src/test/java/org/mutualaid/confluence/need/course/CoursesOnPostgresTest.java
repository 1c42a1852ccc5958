package org.mutualaid.confluence.need.course;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.NeedDatabases;

public class CoursesOnPostgresTest extends CourseContract {

    @ClassRule
    public static final TestDatabase DATABASE = NeedDatabases.postgres();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
