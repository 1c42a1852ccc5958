package org.mutualaid.confluence.care.lint;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.mutualaid.confluence.web.Json;

/** Looks through texts before they are sent anywhere. For everybody: it knows nothing and keeps nothing. */
@Path("/lint")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LintEndpoint {

    private final LintWarnings warnings;
    private final Json json;

    @Inject
    public LintEndpoint(LintWarnings warnings, Json json) {
        this.warnings = warnings;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lint(InputStream body) {
        LintForm form = LintForm.read(json.read(body));
        return Response.ok(json.write(Map.of("warnings", warnings.of(form.texts()))))
                .header("Cache-Control", "no-store")
                .build();
    }
}
