package org.mutualaid.confluence.devhost;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One log for the engines that write to java.util.logging and those that write to slf4j. */
final class HostLog {

    private HostLog() {
    }

    static void gather() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
