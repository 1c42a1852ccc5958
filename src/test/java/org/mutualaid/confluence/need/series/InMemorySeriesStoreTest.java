package org.mutualaid.confluence.need.series;

public class InMemorySeriesStoreTest extends SeriesStoreContract {

    @Override
    protected SeriesStore emptyStore() {
        return new InMemorySeriesStore();
    }
}
