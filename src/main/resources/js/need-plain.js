/* The list of a board as a text to paste into a chat. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-board]").forEach((root) => {
        root.addEventListener("click", (event) => {
            const open = event.target.closest("[data-ma-plain]");
            const copy = event.target.closest("[data-ma-copy]");
            if (open) {
                toggle(root, open);
            } else if (copy) {
                take(copy.closest(".ma-plain"));
            }
        });
    }));

    async function toggle(root, button) {
        const place = button.closest(".ma-plain");
        aid.all(place, ".ma-message").forEach((old) => old.remove());
        if (button.getAttribute("aria-expanded") === "true") {
            show(place, button, false);
            return;
        }
        const answer = await aid.busy(place, () => fetched(button.dataset.maPlain));
        if (!answer.ok) {
            const box = aid.problem(root, answer);
            place.append(box);
            box.focus();
            return;
        }
        place.querySelector("textarea").value = answer.text;
        place.querySelector("[role='status']").textContent = "";
        show(place, button, true);
        select(place);
    }

    function show(place, button, isOpen) {
        button.setAttribute("aria-expanded", String(isOpen));
        place.querySelector(".ma-field").hidden = !isOpen;
    }

    async function fetched(url) {
        try {
            const answer = await fetch(url, {credentials: "same-origin"});
            if (answer.ok) {
                return {ok: true, text: await answer.text()};
            }
            return {ok: false, status: answer.status, json: await answer.json().catch(() => ({}))};
        } catch (unreachable) {
            return {ok: false, status: 0, json: {}};
        }
    }

    function select(place) {
        const area = place.querySelector("textarea");
        area.focus();
        area.select();
    }

    /** Browsers copy only on secure pages; elsewhere the text is selected, and the reader copies it. */
    async function take(place) {
        const said = place.querySelector("[role='status']");
        try {
            await navigator.clipboard.writeText(place.querySelector("textarea").value);
            said.textContent = said.dataset.copied;
        } catch (refused) {
            select(place);
            said.textContent = said.dataset.byHand;
        }
    }
}());
