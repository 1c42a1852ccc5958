package org.mutualaid.confluence.distribution.rule;

/** What a rule gives to one need, in whole units, and why. */
public record Share(String code, long units, Reason reason) {
}
