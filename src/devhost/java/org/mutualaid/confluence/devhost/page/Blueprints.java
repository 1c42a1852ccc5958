package org.mutualaid.confluence.devhost.page;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.SitePage;

/** The blueprints of the plugin, as people begin pages and spaces from them. */
public interface Blueprints {

    /** A host without any. */
    Blueprints NONE = new Blueprints() {
        @Override
        public List<Entry> pages() {
            return List.of();
        }

        @Override
        public Optional<SitePage.Content> page(String key) {
            return Optional.empty();
        }

        @Override
        public List<SpaceEntry> spaces() {
            return List.of();
        }

        @Override
        public Optional<Tree> space(String completeKey) {
            return Optional.empty();
        }
    };

    /** One blueprint in the create dialog. */
    record Entry(String key, String name) {
    }

    /**
     * One blueprint in the dialog in which spaces are made.
     *
     * @param item complete key of its entry in that dialog
     * @param page the page of its wizard
     * @param resources complete keys of what the wizard's scripts are in
     */
    record SpaceEntry(String item, String blueprint, String name, String about, Wizard page,
            List<String> resources) {
    }

    /** A page of a wizard: its id, the name of its template, and what stands above it. */
    record Wizard(String id, String template, String title, String header, String content) {
    }

    /** A page of a new space with the pages below it. */
    record Tree(SitePage.Content content, List<Tree> below) {
    }

    List<Entry> pages();

    /** The starting title and text of a page, in the language of who is asking. */
    Optional<SitePage.Content> page(String key);

    List<SpaceEntry> spaces();

    /** The pages of a space, the home page on top. */
    Optional<Tree> space(String completeKey);
}
