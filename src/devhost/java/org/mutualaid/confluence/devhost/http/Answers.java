package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Short plain answers of the host itself. */
final class Answers {

    private Answers() {
    }

    static void plain(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(line);
    }
}
