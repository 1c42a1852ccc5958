package org.mutualaid.confluence.onboarding.join;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.care.contact.SealedWords;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Json;

/** Seals what is written in a request to join, under its code. */
public final class ApplicationSeal {

    private final SealedWords seal;
    private final Json json;

    public ApplicationSeal(SealedWords seal, Json json) {
        this.seal = seal;
        this.json = json;
    }

    String close(PublicCode code, Application.Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("questions", words.answers().stream().map(Application.Answer::question).toList());
        fields.put("answers", words.answers().stream().map(Application.Answer::text).toList());
        fields.put("languages", words.languages());
        fields.put("areas", words.areas());
        words.reply().ifPresent(reply -> fields.put("reply", reply));
        return seal.seal(code.text(), json.write(fields));
    }

    Application.Words open(PublicCode code, String sealed) {
        byte[] bytes = seal.open(code.text(), sealed).getBytes(StandardCharsets.UTF_8);
        Map<String, Object> fields = json.read(new ByteArrayInputStream(bytes));
        List<String> questions = texts(fields, "questions");
        List<String> answers = texts(fields, "answers");
        List<Application.Answer> all = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            all.add(new Application.Answer(questions.get(place), answers.get(place)));
        }
        return new Application.Words(
                all,
                texts(fields, "languages"),
                texts(fields, "areas"),
                Optional.ofNullable(fields.get("reply")).map(Object::toString));
    }

    private static List<String> texts(Map<String, Object> fields, String name) {
        return ((List<?>) fields.get(name)).stream().map(Object::toString).toList();
    }
}
