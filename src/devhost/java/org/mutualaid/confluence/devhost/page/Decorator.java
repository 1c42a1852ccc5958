package org.mutualaid.confluence.devhost.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Puts the frame around HTML pages of plugin servlets that ask for the decorator <code>atl.general</code>: title,
 * head and content of the body are taken over, attributes of the body element are dropped. Other answers pass as
 * they are.
 */
final class Decorator implements Filter {

    private final Frame frame;

    Decorator(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Kept kept = new Kept((HttpServletResponse) response);
        chain.doFilter(request, kept);
        byte[] answer = kept.bytes();
        String type = response.getContentType();
        if (type != null && type.startsWith("text/html") && !response.isCommitted()) {
            Document page = Jsoup.parse(new String(answer, StandardCharsets.UTF_8));
            page.outputSettings().prettyPrint(false);
            if (page.selectFirst("meta[name=decorator][content=atl.general]") != null) {
                frame.write((HttpServletRequest) request, (HttpServletResponse) response, content(page));
                return;
            }
        }
        if (!response.isCommitted()) {
            response.setContentLength(answer.length);
        }
        response.getOutputStream().write(answer);
    }

    private static FrameContent content(Document page) {
        String title = page.title();
        page.select("head > title, head > meta[name=decorator], head > meta[charset], content").remove();
        String body = "<div class=\"page-content\">" + page.body().html() + "</div>";
        return new FrameContent(FrameContent.Place.titled(title), page.head().html(), body);
    }

    /** Holds back what is written, so that it can still be wrapped. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

        private Kept(HttpServletResponse response) {
            super(response);
        }

        private byte[] bytes() {
            writer.flush();
            return bytes.toByteArray();
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new Into(bytes);
        }

        @Override
        public void setContentLength(int length) {
            // The length changes with the frame.
        }

        @Override
        public void setContentLengthLong(long length) {
            // The length changes with the frame.
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }

    private static final class Into extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        private Into(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Plugin servlets of the host write at once");
        }
    }
}
