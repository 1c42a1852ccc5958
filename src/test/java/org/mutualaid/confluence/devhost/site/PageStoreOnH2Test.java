package org.mutualaid.confluence.devhost.site;

import javax.sql.DataSource;

public class PageStoreOnH2Test extends PageStoreContract {

    @Override
    protected DataSource database() {
        return TestSite.emptyDatabase();
    }
}
