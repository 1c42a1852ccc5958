package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;

/**
 * Finds pages by the one form of CQL that the app sends: words in the title or the text of pages of one space. Case
 * and accents make no difference; a word in the title counts more than one in the text. Shows only what the one who
 * asks may view.
 */
public final class HostSearch implements CQLSearchService {

    private static final Pattern QUERY = Pattern.compile(
            "space = \"([^\"]+)\" and type = page and \\(title ~ \"([^\"]+)\" or text ~ \"([^\"]+)\".*\\)");
    private static final int TITLE_WEIGHT = 5;

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
        Matcher query = QUERY.matcher(cql);
        if (!query.matches()) {
            throw new IllegalArgumentException("The host does not know this CQL: " + cql);
        }
        List<String> words = Arrays.asList(folded(query.group(2)).split("\\s+"));
        List<Content> found = site.visible(site.pages().inSpace(query.group(1))).stream()
                .filter(page -> weight(page, words) > 0)
                .sorted(Comparator.comparing((SitePage page) -> -weight(page, words)).thenComparing(SitePage::id))
                .skip(request.getStart()).limit(request.getLimit())
                .<Content>map(page -> new Found(page.id())).toList();
        return () -> found;
    }

    private int weight(SitePage page, List<String> words) {
        String title = folded(page.title());
        String body = folded(page.body().replaceAll("<[^>]*>", " ") + " " + extracted(page));
        int weight = 0;
        for (String word : words) {
            int here = (title.contains(word) ? TITLE_WEIGHT : 0) + (body.contains(word) ? 1 : 0);
            if (here == 0) {
                return 0;
            }
            weight += here;
        }
        return weight;
    }

    private String extracted(SitePage page) {
        return extractors.stream().map(some -> some.extractText(site.life().getAbstractPage(page.id())))
                .collect(Collectors.joining(" "));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
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
