/* Offers: filters, buttons that send something and show what became of it, on any page of ours that has them. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => {
        aid.all(document, "[data-offers]").forEach((root) => root.classList.add("ma-js"));
        document.addEventListener("click", clicked);
        document.addEventListener("change", (event) => {
            if (event.target.matches("[data-offer-filters] select")) {
                event.target.form.requestSubmit();
            }
        });
    });

    function clicked(event) {
        const button = event.target.closest("[data-offer-do], [data-offer-fold]");
        if (button && button.hasAttribute("data-offer-fold")) {
            const open = button.getAttribute("aria-expanded") !== "true";
            button.setAttribute("aria-expanded", String(open));
            button.parentElement.querySelector("[data-offer-filters]").classList.toggle("is-open", open);
        } else if (button) {
            act(button);
        }
    }

    async function act(button) {
        const root = button.closest(".ma");
        const place = button.closest("li") || button.parentElement;
        const body = button.dataset.body ? JSON.parse(button.dataset.body) : undefined;
        const answer = await aid.busy(place, () =>
            aid.send(button.dataset.offerDo, aid.offerUrl(root, button.dataset.path), body));
        if (answer.ok) {
            await aid.offersChanged(root, aid.make("p", {"class": "ma-told", tabindex: "-1"}, button.dataset.told));
        } else if (answer.status === 409 || answer.status === 412 || answer.status === 400) {
            await aid.offersChanged(root, aid.problem(root, answer));
        } else {
            tell(root, aid.problem(root, answer));
        }
    }

    aid.offerUrl = (root, path) => root.dataset.base + "/rest/mutual-aid/1.0" + path;

    /** Brings what is shown up to date and says what happened above it. */
    aid.offersChanged = async (root, told) => {
        try {
            const answer = await fetch(location.href, {credentials: "same-origin"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = root.id ? page.getElementById(root.id) : page.querySelector("[data-ma-page]");
            if (fresh) {
                aid.swap(root, fresh);
            }
            tell(root, told);
        } catch (unreachable) {
            tell(root, told, aid.problem(root, {status: 0, json: {}}));
        }
    };

    function tell(root, ...boxes) {
        const place = root.querySelector("[data-ma-say]");
        place.replaceChildren(...boxes);
        boxes[0].focus();
    }
}());
