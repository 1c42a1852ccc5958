/* Making and revoking one's calendar links; a link is shown once. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-ma-feed]");
        if (button) {
            act(button.closest("[data-ma-roster]"), button);
        }
    }));

    async function act(root, button) {
        const place = button.closest("[data-ma-calendar]");
        const url = root.dataset.base + "/rest/mutual-aid/1.0/spaces/" + encodeURIComponent(root.dataset.space)
            + "/calendars/" + place.dataset.maCalendar;
        const method = button.dataset.maFeed;
        const answer = await aid.busy(place, () => aid.send(method, url, method === "POST" ? {} : undefined));
        const say = place.querySelector("[data-ma-say]");
        if (!answer.ok) {
            say.replaceChildren(aid.problem(root, answer));
            return;
        }
        const told = aid.make("p", {"class": "ma-told", tabindex: "-1"}, button.dataset.told);
        say.replaceChildren(told);
        if (answer.json.url) {
            const field = aid.make("input", {"class": "ma-input", readonly: "", value: answer.json.url,
                "aria-label": button.dataset.told});
            field.addEventListener("focus", () => field.select());
            say.append(field);
        }
        await showAnew(root);
        told.focus();
    }

    /** Since when there is a link, and what can be done with it now; what was said stays. */
    async function showAnew(root) {
        const page = await fetch(window.location.href, {credentials: "same-origin"});
        const fresh = new DOMParser().parseFromString(await page.text(), "text/html").getElementById(root.id);
        if (page.ok && fresh) {
            aid.swap(root, fresh);
        }
    }
}());
