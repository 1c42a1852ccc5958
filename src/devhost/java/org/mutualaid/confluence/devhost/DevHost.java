package org.mutualaid.confluence.devhost;

/** Starts the local host. */
public final class DevHost {

    private DevHost() {
    }

    public static void main(String[] arguments) {
        System.out.println("Local host");
    }
}
