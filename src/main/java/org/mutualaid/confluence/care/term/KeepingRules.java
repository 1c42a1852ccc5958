package org.mutualaid.confluence.care.term;

/** Knows how long each group keeps what people entrust to it. */
public interface KeepingRules {

    /** What holds for what is written now. What was written before keeps the dates that people were told. */
    KeepingTimes of(long spaceId);
}
