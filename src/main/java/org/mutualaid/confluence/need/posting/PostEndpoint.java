package org.mutualaid.confluence.need.posting;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.care.lint.LintWarnings;
import org.mutualaid.confluence.need.desk.NeedJson;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Writing down a need over REST: once, or so that it comes again. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PostEndpoint {

    private final Posting posting;
    private final NeedViews views;
    private final CallerGateway callers;
    private final Json json;
    private final LintWarnings warnings;

    @Inject
    public PostEndpoint(Posting posting, NeedViews views, CallerGateway callers, Json json, LintWarnings warnings) {
        this.posting = posting;
        this.views = views;
        this.callers = callers;
        this.json = json;
        this.warnings = warnings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(InputStream body, @Context UriInfo uri) {
        Posting.Posted posted = posting.post(callers.caller(), json.read(body), callers.language());
        URI address = uri.getAbsolutePathBuilder().path(posted.need().need().code().text()).build();
        Map<String, Object> fields = NeedJson.fields(views.of(posted.need()));
        posted.series().ifPresent(series -> fields.put("series", series));
        if (!posted.alike().isEmpty()) {
            fields.put("alike", posted.alike());
        }
        List<Map<String, Object>> looksLike = warnings.of(posted.need().need().ask().words());
        if (!looksLike.isEmpty()) {
            fields.put("warnings", looksLike);
        }
        return Response.created(address)
                .header("ETag", Revision.tag(posted.need().need().revision()))
                .entity(json.write(fields))
                .build();
    }
}
