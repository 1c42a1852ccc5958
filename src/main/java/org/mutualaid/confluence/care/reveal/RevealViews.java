package org.mutualaid.confluence.care.reveal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** An opened contact, and the list of looks, as REST gives them to those who may. */
public final class RevealViews {

    private final PeopleGateway people;
    private final TextGateway texts;

    public RevealViews(PeopleGateway people, TextGateway texts) {
        this.people = people;
        this.texts = texts;
    }

    Map<String, Object> contact(Contact contact, RevealReason reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        contact.name().ifPresent(name -> fields.put("name", name));
        fields.put("way", contact.way().key());
        contact.value().ifPresent(value -> fields.put("value", value));
        contact.times().ifPresent(times -> fields.put("times", times));
        fields.put("reason", reason.key());
        return fields;
    }

    List<Map<String, Object>> looks(List<Reveal> reveals) {
        return reveals.stream().map(this::look).toList();
    }

    /** Who it was, or that they have left. */
    String nameOf(Reveal reveal) {
        return people.nameOf(reveal.person())
                .orElseGet(() -> texts.text(Message.of("mutual-aid.contact.look.left")));
    }

    private Map<String, Object> look(Reveal reveal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", reveal.at().toString());
        fields.put("name", nameOf(reveal));
        people.userNameOf(reveal.person()).ifPresent(user -> fields.put("user", user));
        fields.put("reason", reveal.reason().key());
        return fields;
    }
}
