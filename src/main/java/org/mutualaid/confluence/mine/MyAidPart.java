package org.mutualaid.confluence.mine;

/** What one feature adds to My aid. Declaring a bean of it is enough to be shown. */
public interface MyAidPart {

    /** Its place among the others; lower stands higher. Needs have 100. */
    int position();

    /** What it has for somebody who is logged in; a constant number of statements. */
    MyPieces of(MyReader reader);
}
