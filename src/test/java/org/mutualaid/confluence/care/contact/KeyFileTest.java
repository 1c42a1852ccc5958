package org.mutualaid.confluence.care.contact;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assume.assumeTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class KeyFileTest {

    private static final int NODES = 8;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isMadeOnceAndReadAgain() {
        byte[] key = node().key();

        assertEquals(32, key.length);
        assertArrayEquals(key, node().key());
    }

    @Test
    public void isTheSameForAllNodesThatNeedItFirstTogether() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        CyclicBarrier start = new CyclicBarrier(NODES);
        List<Future<byte[]>> keys = new ArrayList<>();
        for (int number = 0; number < NODES; number++) {
            KeyFile node = node();
            keys.add(nodes.submit(() -> {
                start.await();
                return node.key();
            }));
        }
        for (Future<byte[]> key : keys) {
            assertArrayEquals(keys.get(0).get(), key.get());
        }
        nodes.shutdown();
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertEquals(List.of(file()), left.toList());
        }
    }

    @Test
    public void isForTheOwnerOnly() throws Exception {
        assumeTrue(folder.getRoot().toPath().getFileSystem().supportedFileAttributeViews().contains("posix"));
        node().key();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    public void isNeverReplacedWhenItCannotBeRead() throws Exception {
        node().key();
        Files.writeString(file(), "half a k");

        assertThrows(UncheckedIOException.class, () -> node().key());
        assertEquals("half a k", Files.readString(file()));
    }

    @Test
    public void saysNothingOfTheKeyWhenItCannotBeUsed() throws Exception {
        byte[] key = node().key();
        String written = Files.readString(file()).strip();
        Files.writeString(file(), written + written);

        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> node().key());

        assertFalse(refused.toString().contains(written) || refused.getCause().toString().contains(written));
        assertFalse(refused.toString().contains(Arrays.toString(key)));
    }

    private KeyFile node() {
        return Safes.keyFile(folder.getRoot().toPath());
    }

    private Path file() {
        return folder.getRoot().toPath().resolve("shared").resolve(KeyFile.NAME);
    }
}
