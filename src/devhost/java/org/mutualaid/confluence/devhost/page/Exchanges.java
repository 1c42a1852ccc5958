package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.template.Templates;

/** What every page of the host works with. */
record Exchanges(Site site, SignIn signIn, Templates templates, Frame frame, I18nResolver texts) {

    Exchange of(HttpServletRequest request, HttpServletResponse response) {
        return new Exchange(this, request, response);
    }
}
