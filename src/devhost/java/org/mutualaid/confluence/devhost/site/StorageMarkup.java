package org.mutualaid.confluence.devhost.site;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** Confluence keeps a page only when its body is well-formed; so does the host. */
final class StorageMarkup {

    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]*);");
    private static final String ROOT = "<page xmlns:ac=\"ac\" xmlns:ri=\"ri\" xmlns:at=\"at\">";

    private StorageMarkup() {
    }

    /** Refuses a body that is not well-formed storage format, naming the place. */
    static void check(String body) {
        String plain = ENTITY.matcher(body)
                .replaceAll(found -> Entities.isNamedEntity(found.group(1)) ? " " : "&-");
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(ROOT + plain + "</page>"));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException broken) {
            String place = broken.getMessage().replaceAll("\\s+", " ").replace("ParseError at ", "");
            throw new PageRefused(PageRefused.Reason.BROKEN_MARKUP, "Error parsing xhtml: " + place);
        }
    }
}
