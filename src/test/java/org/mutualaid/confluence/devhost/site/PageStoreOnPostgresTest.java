package org.mutualaid.confluence.devhost.site;

import javax.sql.DataSource;
import org.mutualaid.confluence.database.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

public class PageStoreOnPostgresTest extends PageStoreContract {

    @Override
    protected DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(PostgresServer.shared().freshDatabaseUrl());
        return source;
    }
}
