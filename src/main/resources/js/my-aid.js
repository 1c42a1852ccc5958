/* What is the reader's own: saying that it is done, that one needs longer, or that one cannot after all. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-mine]").forEach((root) => {
        root.classList.add("ma-js");
        aid.actions(root, {
            done: (code, words) => changed(root, aid.make("p", {"class": "ma-told", tabindex: "-1"}, words)),
            refused: (code, box) => changed(root, box)
        });
    }));

    /** Brings the lists up to date and says what happened above them. */
    async function changed(root, told) {
        const place = root.querySelector("[data-ma-say]");
        try {
            const answer = await fetch(location.href, {credentials: "same-origin"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.getElementById(root.id);
            if (fresh) {
                aid.swap(root, fresh);
            }
        } catch (unreachable) {
            place.replaceChildren(told, aid.problem(root, {status: 0, json: {}}));
            told.focus();
            return;
        }
        place.replaceChildren(told);
        told.focus();
    }
}());
