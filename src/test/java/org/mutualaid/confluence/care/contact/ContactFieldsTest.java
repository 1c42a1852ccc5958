package org.mutualaid.confluence.care.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;

public class ContactFieldsTest {

    @Test
    public void readsAContact() {
        Contact contact = new Contact(
                Optional.of("Joana"), ContactWay.CALL, Optional.of("+1 555 010 0147"), Optional.of("After 17"));

        assertEquals(
                Optional.of(contact),
                read(Map.of("name", " Joana ", "way", "call", "value", "+1 555 010 0147", "times", "After 17")));
    }

    @Test
    public void takesNumbersAsPeopleWriteThem() {
        String[] numbers = {"555-0147", "(020) 7946 0018", "+34 600.12.34.56", "5550147 x12", "٠١٢٣٤٥٦"};
        for (String number : numbers) {
            assertEquals(Optional.of(number), read(Map.of("way", "text", "value", number)).orElseThrow().value());
        }
    }

    @Test
    public void keepsANameThatNobodyMayCall() {
        assertEquals(ContactWay.NONE, read(Map.of("name", "Joana")).orElseThrow().way());
        assertEquals(Optional.empty(), read(Map.of("way", "none")));
        assertEquals(Optional.empty(), read(Map.of("value", "  ")));
        assertEquals(Optional.empty(), ContactFields.read(null, new FieldErrors()));
    }

    @Test
    public void namesTheFieldThatMustChange() {
        assertWrong("contact.value", Map.of("way", "call"));
        assertWrong("contact.value", Map.of("way", "call", "value", "ask at the shop"));
        assertWrong("contact.value", Map.of("way", "email", "value", "555 0147"));
        assertWrong("contact.value", Map.of("way", "none", "value", "555 0147"));
        assertWrong("contact.way", Map.of("value", "555 0147"));
        assertWrong("contact.way", Map.of("way", "pigeon"));
        assertWrong("contact.name", Map.of("name", List.of("x")));
        assertWrong("contact.times", Map.of("name", "J", "times", "x".repeat(121)));
        assertWrong("contact", Map.of("name", "J", "street", "Elm"));
        assertWrong("contact", "555 0147");
    }

    @Test
    public void saysNothingOfWhatWasSent() {
        FieldErrors errors = new FieldErrors();
        ContactFields.read(Map.of("way", "pigeon0147", "value", "nonsense0147", "x0147", "y"), errors);

        InvalidInput wrong = assertThrows(InvalidInput.class, errors::refuseIfAny);

        assertFalse(wrong.errors().toString().contains("0147"));
        Contact contact = read(Map.of("name", "Joana", "way", "call", "value", "555 0147")).orElseThrow();
        assertEquals("Contact[sealed]", contact.toString());
    }

    private static Optional<Contact> read(Object sent) {
        FieldErrors errors = new FieldErrors();
        Optional<Contact> contact = ContactFields.read(sent, errors);
        errors.refuseIfAny();
        return contact;
    }

    private static void assertWrong(String field, Object sent) {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> read(sent));
        assertEquals(field, wrong.errors().get(0).field());
    }
}
