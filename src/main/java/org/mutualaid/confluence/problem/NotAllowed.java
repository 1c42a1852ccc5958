package org.mutualaid.confluence.problem;

/**
 * The thing may be seen, but this is for somebody else to do. Answered with 403, or with 401 where logging in
 * would help.
 */
public final class NotAllowed extends Problem {

    private static final long serialVersionUID = 1L;

    private final boolean loginHelps;

    private NotAllowed(Message text, boolean loginHelps) {
        super(text);
        this.loginHelps = loginHelps;
    }

    /** For a visitor who has not said who they are. */
    public static NotAllowed untilLogin() {
        return new NotAllowed(Message.of("mutual-aid.problem.login"), true);
    }

    /**
     * For a person who is known and lacks the role.
     *
     * @param key translation that says who it is for and what the person can do instead
     */
    public static NotAllowed because(String key) {
        return new NotAllowed(Message.of(key), false);
    }

    public boolean loginHelps() {
        return loginHelps;
    }
}
