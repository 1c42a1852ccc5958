package org.mutualaid.confluence.practice.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an action in REST. */
final class ActionJson {

    private ActionJson() {
    }

    /** @param owner user name of who took it on */
    static Map<String, Object> fields(SeenAction seen, Optional<String> owner) {
        Action action = seen.action();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", action.code().text());
        fields.put("space", seen.standing().space().key());
        fields.put("page", action.made().pageId());
        fields.put("revision", action.revision());
        fields.put("words", action.wanted().words());
        owner.filter(any -> seen.standing().isMember()).ifPresent(name -> fields.put("owner", name));
        fields.put("due", action.wanted().due().toString());
        fields.put("state", action.status().key());
        action.ending().at().ifPresent(when -> fields.put("ended", when.toString()));
        action.ending().word().ifPresent(word -> fields.put("word", word));
        fields.put("mine", seen.isMine());
        fields.put("acts", seen.mayBeChanged());
        return fields;
    }
}
