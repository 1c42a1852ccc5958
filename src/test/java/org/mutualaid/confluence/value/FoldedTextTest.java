package org.mutualaid.confluence.value;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class FoldedTextTest {

    @Test
    public void foldsCaseAndAccents() {
        assertEquals("panales para un bebe", FoldedText.of("Pañales para un BEBÉ").text());
    }

    @Test
    public void leavesNoSignThatMeansSomethingInSql() {
        assertEquals(List.of("100", "of", "a", "b"), FoldedText.of("100% of a_b'").words());
        assertEquals(List.of(), FoldedText.of("%_'\\").words());
    }

    @Test
    public void keepsOtherScripts() {
        assertEquals(List.of("حليب", "اطفال"), FoldedText.of("حَليب أطفال").words());
    }
}
