// Stand-in for a platform class that the Active Objects library calls and Maven Central lacks; never packaged.
package com.atlassian.util.profiling;

/** Takes measurements and keeps none. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {

        private Builder() {}

        public Builder tag(String name, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
