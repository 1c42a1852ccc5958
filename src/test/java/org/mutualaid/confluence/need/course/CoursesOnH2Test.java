package org.mutualaid.confluence.need.course;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.NeedDatabases;

public class CoursesOnH2Test extends CourseContract {

    @ClassRule
    public static final TestDatabase DATABASE = NeedDatabases.h2();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
