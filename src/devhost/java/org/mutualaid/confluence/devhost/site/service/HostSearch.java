package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;

/**
 * Finds pages by CQL, the best first. Case and accents make no difference; a word in the title counts more than one in
 * the text. Shows only what the one who asks may view.
 */
public final class HostSearch implements CQLSearchService {

    private final Site site;
    private volatile List<Extractor2> extractors = List.of();

    HostSearch(Site site) {
        this.site = site;
    }

    /** Also finds pages by what these add to them. */
    public void extract(List<Extractor2> more) {
        extractors = List.copyOf(more);
    }

    @Override
    public PageResponse<Content> searchContent(String cql, PageRequest request, Expansion... expansions) {
        List<Content> found = pages(cql).stream().skip(request.getStart()).limit(request.getLimit())
                .<Content>map(page -> new Found(page.id())).toList();
        return () -> found;
    }

    /** @throws IllegalArgumentException for what the host does not know */
    public List<SitePage> pages(String cql) {
        ToIntFunction<Cql.Page> weight = Cql.read(cql);
        Map<SitePage, Integer> weights = new LinkedHashMap<>();
        site.visible(site.pages().all()).forEach(page -> weights.put(page, weight.applyAsInt(new Indexed(page))));
        return weights.keySet().stream().filter(page -> weights.get(page) > 0)
                .sorted(Comparator.comparing((SitePage page) -> -weights.get(page)).thenComparing(SitePage::id))
                .toList();
    }

    private String extracted(SitePage page) {
        return extractors.stream().map(some -> some.extractText(site.life().getAbstractPage(page.id())))
                .collect(Collectors.joining(" "));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** A page as the index has it; its text is put together only when it is asked for. */
    private final class Indexed implements Cql.Page {

        private final SitePage page;

        Indexed(SitePage page) {
            this.page = page;
        }

        @Override
        public String spaceKey() {
            return page.spaceKey();
        }

        @Override
        public String title() {
            return folded(page.title());
        }

        @Override
        public String text() {
            return folded(page.title() + " " + page.body().replaceAll("<[^>]*>", " ") + " " + extracted(page));
        }
    }

    private static final class Found extends Content {

        private final long id;

        Found(long id) {
            this.id = id;
        }

        @Override
        public ContentId getId() {
            return new ContentId() {
                @Override
                public long asLong() {
                    return id;
                }
            };
        }
    }
}
