// Stand-in for a platform class that the Active Objects library calls and Maven Central lacks; never packaged.
package com.atlassian.util.profiling;

/** A running timer. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
