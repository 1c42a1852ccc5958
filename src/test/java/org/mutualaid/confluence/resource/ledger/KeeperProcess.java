package org.mutualaid.confluence.resource.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.devhost.objects.Database;
import org.mutualaid.confluence.devhost.objects.Databases;
import org.mutualaid.confluence.devhost.objects.HostActiveObjects;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Resources;

/** Several people at one stock, in a process of their own: {@code url, people, operations of each, seed}. */
final class KeeperProcess {

    private KeeperProcess() {
    }

    public static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[1]);
        int operations = Integer.parseInt(arguments[2]);
        int seed = Integer.parseInt(arguments[3]);
        try (Database database = Databases.open(arguments[0])) {
            HostActiveObjects objects = new HostActiveObjects(database, TestDatabase.NAMESPACE, List.of(
                    AoStockAccount.class, AoStockHold.class, AoStockLine.class, AoStockMovement.class,
                    AoStockPlace.class));
            SiteTime time = new SiteTime(Clock.fixed(Resources.NOON, ZoneOffset.UTC), () -> ZoneOffset.UTC);
            StockLedger ledger = new StockLedger(new AoStockStore(objects), time, new Random(seed));
            UnitOfWork work = new UnitOfWork(new AoTransactions(objects));
            ExecutorService threads = Executors.newFixedThreadPool(people);
            List<CompletableFuture<Integer>> running = IntStream.range(0, people)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> new RandomKeeper(
                            ledger, work, Resources.tins("R-3VQ8", "Baby formula"), Actor.user("key-" + seed + number),
                            new Random(seed + number)).doThings(operations), threads))
                    .toList();
            System.out.println(running.stream().mapToInt(CompletableFuture::join).sum());
            threads.shutdown();
        }
    }
}
