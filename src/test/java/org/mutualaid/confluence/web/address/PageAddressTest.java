package org.mutualaid.confluence.web.address;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Test;

public class PageAddressTest {

    @Test
    public void keepsWhatIsNotOurs() {
        PageAddress page = PageAddress.read("/confluence/pages/viewpage.action?pageId=5&x=%C3%B1");
        assertEquals("/confluence/pages/viewpage.action?nb.q=a+b&pageId=5&x=%C3%B1", page.with(Map.of("nb.q", "a b")));
        assertEquals("/confluence/pages/viewpage.action?pageId=5&x=%C3%B1", page.text());
    }

    @Test
    public void leadsToNoOtherSite() {
        for (String foreign : new String[] {"https://x.example/", "//x.example/", "/\\x.example", "javascript:x", "",
            "/\t/x.example", "/\n/x.example", "/\u0000/x.example", "/confluence//x.example"}) {
            assertEquals(foreign, "", PageAddress.read(foreign).text());
        }
    }

    @Test
    public void theAddressOfARequestIsHeldToTheSame() {
        assertEquals("", new PageAddress("//x.example/..;/confluence/display/R", Map.of()).text());
    }

    @Test
    public void brokenEscapesAreNotKept() {
        assertEquals("/a", PageAddress.read("/a?x=%zz").text());
    }
}
