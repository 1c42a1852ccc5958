package org.mutualaid.confluence.devhost;

import org.mutualaid.confluence.devhost.page.look.AuiFiles;

/**
 * Starts the local host and stays until it is interrupted or its parent process ends. Whatever keeps it from starting
 * is told in one line, with exit code 1.
 */
public final class DevHost {

    private DevHost() {
    }

    public static void main(String[] arguments) {
        try {
            HostOptions options = HostOptions.from(System.getProperties());
            RunningHost host = RunningHost.start(options, AuiFiles.in(options.jar().resolveSibling("aui")));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            endWithParent();
            greet(host);
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void greet(RunningHost host) {
        System.out.println();
        System.out.println("Mutual Aid is running at " + host.url());
        System.out.println("Users (password = name): admin, coordinator, resources, care, volunteer, volunteer2, "
                + "newcomer, partner, outsider");
        System.out.println("Stop with Ctrl+C.");
    }

    /** Without this the host would stay alone when the build that started it is killed. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
