package org.mutualaid.confluence.devhost.objects;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DatabasesTest {

    private static final String CLOSED_PORT = "jdbc:postgresql://localhost:1/aid?user=ana&password=secret";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void keepsTheEmbeddedFileInTheHostFolder() {
        try (Database database = Databases.open(embedded())) {
            assertTrue(new File(folder.getRoot(), "database.mv.db").exists());
            assertThat(database.url(), containsString(";WRITE_DELAY=0"));
        }
    }

    @Test
    public void leavesAWriteDelayThatSomebodyChose() {
        try (Database database = Databases.open(embedded() + ";write_delay=5")) {
            assertThat(database.url(), not(containsString("WRITE_DELAY=0")));
        }
    }

    @Test
    public void saysInOneLineThatNothingAnswersAndKeepsThePasswordOut() {
        String sentence = sentenceFor(CLOSED_PORT);

        assertThat(sentence, containsString("The database jdbc:postgresql://localhost:1/aid cannot be opened: "));
        assertThat(sentence, not(containsString("secret")));
        assertEquals(1, sentence.lines().count());
    }

    @Test
    public void saysWhichDatabasesAreSupported() {
        assertEquals(
                "The database URL jdbc:oracle:… is not supported: "
                        + "it has to start with jdbc:h2: or jdbc:postgresql:.",
                sentenceFor("jdbc:oracle:thin:@here"));
    }

    @Test
    public void saysThatTheFolderCannotHoldTheFile() throws IOException {
        File file = folder.newFile("occupied");

        String sentence = sentenceFor(Databases.embeddedIn(file.toPath()));

        assertThat(sentence, containsString("cannot be opened: "));
        assertEquals(1, sentence.lines().count());
    }

    private String embedded() {
        return Databases.embeddedIn(folder.getRoot().toPath());
    }

    private static String sentenceFor(String url) {
        return assertThrows(DatabaseUnreachable.class, () -> Databases.open(url)).getMessage();
    }
}
