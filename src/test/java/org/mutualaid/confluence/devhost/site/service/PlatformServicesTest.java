package org.mutualaid.confluence.devhost.site.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.TestSite;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;

public class PlatformServicesTest {

    private final Site site = TestSite.open();
    private final Map<String, WebResource> declared = Map.of(
            "p:board", new WebResource("p:board", List.of("p:common", "com.atlassian.auiplugin:ajs"),
                    List.of("board.css", "board.js")),
            "p:common", new WebResource("p:common", List.of(), List.of("common.js")));
    private final PageResources resources =
            new PageResources(site.current(), key -> Optional.ofNullable(declared.get(key)));
    private final Languages languages =
            new Languages(site.current(), List.of(Locale.ENGLISH, Locale.forLanguageTag("es")));
    private final TextFiles texts = new TextFiles(new Files(), List.of("texts.app"), languages);
    private final Map<Class<?>, Object> services = PlatformServices.of(site, languages, texts, resources,
            new HostAddress("http://localhost:1990", "/confluence", site.current(), Path.of("home")));

    @Test
    public void knowsWhoIsAskingOnThisThreadOnly() {
        UserManager users = service(UserManager.class);
        assertNull(users.getRemoteUserKey());
        site.current().as(person("volunteer"), () -> {
            assertEquals(person("volunteer").getKey(), users.getRemoteUserKey());
            assertNull(CompletableFuture.supplyAsync(users::getRemoteUserKey).join());
        });
        assertNull(users.getRemoteUserKey());
    }

    @Test
    public void findsUsersByTheirKeyAndNeverByTheirName() {
        UserAccessor users = service(UserAccessor.class);
        assertEquals("Ruth Okonjo", users.getExistingUserByKey(person("care").getKey()).getFullName());
        assertNull(users.getExistingUserByKey(new UserKey("care")));
    }

    @Test
    public void answersPermissionsOnSpacesAndPages() {
        PermissionManager permissions = service(PermissionManager.class);
        Space space = service(SpaceManager.class).getSpace("RIVERSIDE");
        Page home = site.pages().home("HARBOUR").orElseThrow().entity();
        assertTrue(permissions.hasPermission(null, Permission.VIEW, space));
        assertFalse(permissions.hasCreatePermission(null, space, Page.class));
        assertTrue(permissions.hasCreatePermission(person("load123"), space, Page.class));
        assertFalse(permissions.hasPermission(person("outsider"), Permission.VIEW, space));
        assertFalse(permissions.hasPermission(person("volunteer"), Permission.VIEW, home));
        assertTrue(permissions.hasPermission(person("care"), Permission.VIEW, home));
        assertFalse("nothing is allowed on nothing", permissions.hasPermission(person("admin"), Permission.VIEW, null));
    }

    @Test
    public void findsSpacesByKeyAndId() {
        SpaceManager spaces = service(SpaceManager.class);
        Space space = spaces.getSpace("RIVERSIDE");
        assertEquals("Riverside Mutual Aid", spaces.getSpace(space.getId()).getDisplayTitle());
        assertNull(spaces.getSpace("NOWHERE"));
    }

    @Test
    public void asksForWebResourcesOnceAndDependenciesFirst() {
        site.current().as(person("volunteer"), () -> {
            resources.assembler().resources().requireWebResource("p:board").requireWebResource("p:board");
            assertEquals(List.of("/download/resources/p:common/common.js", "/download/resources/p:board/board.js"),
                    resources.scripts());
            assertEquals(List.of("/download/resources/p:board/board.css"), resources.styles());
            assertEquals("No such web resource: p:none", assertThrows(IllegalArgumentException.class,
                    () -> resources.require("p:none")).getMessage());
        });
        site.current().as(person("volunteer"), () -> assertEquals(List.of(), resources.scripts()));
    }

    @Test
    public void formatsTextsOnlyWhenThereAreArguments() {
        assertEquals("It''s {0}", texts.getText("plain"));
        assertEquals("It's 1,000", texts.getText("plain", 1000));
        assertEquals("not.there", texts.getText("not.there"));
        assertEquals("not.there", texts.getText("not.there", 1));
    }

    @Test
    public void findsTheLanguagesThatTheFilesExistIn() {
        assertEquals(List.of(Locale.ENGLISH, Locale.forLanguageTag("es")),
                TextFiles.languages(new Files(), List.of("texts.app")));
    }

    @Test
    public void givesAddressesByTheirMode() {
        ApplicationProperties properties = service(ApplicationProperties.class);
        assertEquals("http://localhost:1990/confluence", properties.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/confluence", properties.getBaseUrl(UrlMode.RELATIVE_CANONICAL));
        assertEquals("http://localhost:1990/confluence", properties.getBaseUrl(UrlMode.AUTO));
    }

    private Person person(String name) {
        return site.people().named(name).orElseThrow();
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    private static final class Files extends ClassLoader {

        @Override
        public InputStream getResourceAsStream(String name) {
            String text = switch (name) {
                case "texts/app.properties" -> "plain=It''s {0}";
                case "texts/app_es.properties" -> "other=\\u00a1Hola!";
                default -> null;
            };
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public URL getResource(String name) {
            return getResourceAsStream(name) == null ? null
                    : PlatformServicesTest.class.getResource("PlatformServicesTest.class");
        }
    }
}
