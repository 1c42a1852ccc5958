package org.mutualaid.confluence.roster.load;

/** What can be over what a group agreed on. */
public enum LoadRule {

    DAY("load-day"), REST("rest-too-short"), WEEK("load-week"), MONTH("load-month"), FREE_DAY("load-free-day"),
    NIGHTS("load-nights");

    private final String reason;

    LoadRule(String reason) {
        this.reason = reason;
    }

    /** The reason of the refusal in REST. */
    public String reason() {
        return reason;
    }
}
