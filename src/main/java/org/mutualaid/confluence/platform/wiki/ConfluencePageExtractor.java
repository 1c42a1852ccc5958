package org.mutualaid.confluence.platform.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.confluence.plugins.index.api.FieldDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Adds our words about a page to Confluence's index whenever Confluence indexes the page. */
public class ConfluencePageExtractor implements Extractor2 {

    private final List<PageWords> words;

    public ConfluencePageExtractor(List<PageWords> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public StringBuilder extractText(Object searchable) {
        if (!(searchable instanceof AbstractPage)) {
            return new StringBuilder();
        }
        long page = ((ContentEntityObject) searchable).getId();
        return new StringBuilder(words.stream().map(some -> some.of(page)).collect(Collectors.joining(" ")));
    }

    /** None: how a field is described differs between versions of Confluence. */
    @Override
    public Collection<FieldDescriptor> extractFields(Object searchable) {
        return List.of();
    }
}
