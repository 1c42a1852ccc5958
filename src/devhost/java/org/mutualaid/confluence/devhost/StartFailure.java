package org.mutualaid.confluence.devhost;

/** Why the host cannot start, in one line that tells a person what to change. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }

    /** The message of the innermost cause, on one line: a reason to quote. */
    public static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        String reason = message == null ? innermost.getClass().getSimpleName() : message;
        return reason.replaceAll("\\s+", " ").trim();
    }
}
