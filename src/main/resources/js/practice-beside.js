/* What helped before, beside the form that asks for help, as soon as it is chosen what kind of help it is. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-helped]").forEach((place) => {
        const field = place.closest("form").elements.category;
        const show = () => beside(place, field.value);
        field.addEventListener("change", show);
        place.closest("form").addEventListener("reset", () => { place.hidden = true; });
        if (field.value) {
            show();
        }
    }));

    async function beside(place, topic) {
        place.dataset.topic = topic;
        place.hidden = true;
        if (!topic) {
            return;
        }
        const address = place.dataset.base + "/rest/mutual-aid/1.0/practices?limit=3&space="
            + encodeURIComponent(place.dataset.space) + "&topic=" + encodeURIComponent(topic);
        const answer = await aid.send("GET", address);
        const found = answer.ok ? answer.json.results : [];
        if (found.length && place.dataset.topic === topic) {
            place.querySelector("ul").replaceChildren(...found.map(line));
            place.hidden = false;
        }
    }

    const line = (practice) => aid.make("li", {},
        aid.make("a", {href: practice.url, target: "_blank", rel: "noopener"}, aid.make("bdi", {}, practice.title)),
        aid.make("p", {"class": "ma-notes"}, practice.why));
}());
