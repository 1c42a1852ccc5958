package org.mutualaid.confluence.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mutualaid.confluence.problem.Problem;

/** Answers every failure of our REST as {@code application/problem+json}; nothing internal leaves in it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private final ProblemTexts problems;
    private final Json json;

    @Inject
    public ProblemMapper(ProblemTexts problems, Json json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public Response toResponse(Throwable failure) {
        ProblemView view = view(failure);
        return Response.status(view.status())
                .type("application/problem+json;charset=UTF-8")
                .entity(json.write(view))
                .build();
    }

    private ProblemView view(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problems.of(problem);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return problems.ofStatus(web.getResponse().getStatus());
        }
        return problems.ofUnexpected(failure);
    }
}
