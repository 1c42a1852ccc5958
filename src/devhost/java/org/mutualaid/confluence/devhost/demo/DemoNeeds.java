package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.devhost.demo.Story.Step;

/** Lets the stories of the demo's needs happen through the app's own REST. */
final class DemoNeeds {

    private static final String NEEDS = "/rest/mutual-aid/1.0/needs";
    private static final String EVERY_STATE = "open,claimed,met,could-not-meet,on-hold,withdrawn,moved";
    private static final List<String> FILES =
            List.of("needs-en.txt", "needs-es.txt", "needs-ar.txt", "needs-harbour.txt");

    private record Kept(String code, int revision) {
    }

    private final Map<String, Kept> byTitle = new HashMap<>();
    private final List<Story> stories = new ArrayList<>();

    DemoNeeds(DemoCalendar calendar) {
        StoryReader reader = new StoryReader(calendar);
        FILES.forEach(file -> stories.addAll(reader.read(file)));
    }

    /** Whether nobody has asked for anything yet. */
    boolean noneIn(HostCalls calls, String space) {
        return kept(calls, space).isEmpty();
    }

    /** Looks up what an interrupted load has left: its steps are not done again. */
    void recall(HostCalls calls, String space) {
        kept(calls, space).forEach(need -> byTitle.put(space + need.path("title").asText(),
                new Kept(need.path("code").asText(), need.path("revision").asInt())));
    }

    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Story story : stories) {
            for (int number = 1; number <= story.steps().size(); number++) {
                int revision = number;
                all.add(new Happening(story.steps().get(number - 1).at(), calls -> happen(story, revision, calls)));
            }
        }
        return all;
    }

    private static JsonNode kept(HostCalls calls, String space) {
        return calls.get(DemoCoalition.KEEPER, NEEDS + "?limit=200&space=" + space + "&state=" + EVERY_STATE)
                .path("results");
    }

    private void happen(Story story, int revision, HostCalls calls) {
        String key = story.space() + story.title();
        Kept kept = byTitle.getOrDefault(key, new Kept("", 0));
        if (kept.revision() < revision) {
            JsonNode need = done(story, story.steps().get(revision - 1), kept.code(), calls);
            byTitle.put(key, new Kept(need.path("code").asText(), need.path("revision").asInt()));
        }
    }

    private static JsonNode done(Story story, Step step, String code, HostCalls calls) {
        String need = NEEDS + "/" + code;
        Map<String, Object> body = new HashMap<>();
        step.quantity().ifPresent(quantity -> body.put("quantity", quantity));
        step.reason().ifPresent(reason -> body.put("reason", reason));
        return switch (step.verb()) {
            case ASKS, ASKS_FOR_SOMEBODY -> calls.post(step.person(), NEEDS, story.form());
            case PROMISES -> calls.post(step.person(), need + "/claims", body);
            case NEEDS_LONGER -> calls.post(step.person(), need + "/claims/mine/keep", body);
            case TAKES_BACK -> calls.delete(step.person(), need + "/claims/mine");
            case MEETS, COULD_NOT_MEET, HOLDS, WITHDRAWS, REOPENS -> {
                body.put("outcome", step.verb().outcome());
                yield calls.post(step.person(), need + "/outcome", body);
            }
        };
    }
}
