package org.mutualaid.confluence.resource.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mutualaid.confluence.resource.Resources.NOON;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.resource.Resources;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.PublicCode;

/** Two processes on one PostgreSQL, eight people in all, at one stock. */
public class StockProcessesTest {

    @ClassRule
    public static final TestDatabase DATABASE = StockDatabases.postgres();

    private static final int PEOPLE_IN_EACH = 4;
    private static final int OPERATIONS = 10_000;

    @Test
    public void keepsEveryNumberRightFromTwoProcesses() throws Exception {
        List<Process> processes = List.of(keepers(100), keepers(200));
        int written = 0;
        for (Process process : processes) {
            try (BufferedReader out = process.inputReader()) {
                written += Integer.parseInt(out.readLine());
            }
            assertEquals(0, process.waitFor());
        }
        AoStockStore store = new AoStockStore(DATABASE.objects());
        PublicCode code = Resources.tins("R-3VQ8", "Baby formula").code();
        Stock stock = store.of(code);
        List<Line> lines = store.lines(code);
        assertEquals(List.of(), Replay.of(stock, lines).differences());
        assertEquals("no movement is lost", written, store.since(code, NOON, OPERATIONS).size());
        for (Line line : lines) {
            assertFalse(line.toString(), line.held().isMoreThan(line.here()));
        }
    }

    private static Process keepers(int seed) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(KeeperProcess.class.getName(), DATABASE.url(), Integer.toString(PEOPLE_IN_EACH),
                Integer.toString(OPERATIONS / 2 / PEOPLE_IN_EACH), Integer.toString(seed)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
