/* The contact of a need on its page: opened for a reason, and closed again before long. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const OPEN_FOR = 10 * 60 * 1000;
    const ADDRESSES = {call: "tel:", text: "sms:", email: "mailto:"};

    aid.ready(() => aid.all(document, "[data-ma-page]").forEach(start));

    function start(root) {
        root.addEventListener("submit", (event) => {
            if (event.target.matches("[data-ma-reveal]")) {
                event.preventDefault();
                open(root, event.target);
            }
        });
        root.addEventListener("click", (event) => {
            if (event.target.closest("[data-ma-close-contact]")) {
                shut(box(root), true);
            }
        });
        /* A page that is left is kept by browsers as it was. */
        window.addEventListener("pagehide", () => shut(box(root), false));
    }

    const box = (root) => root.querySelector("[data-ma-contact]");

    async function open(root, form) {
        const place = box(root);
        const reason = form.querySelector("input:checked");
        const refused = form.querySelector("[data-ma-refused]");
        refused.replaceChildren();
        const answer = await aid.busy(form, () => aid.send("POST",
            aid.needUrl(root, root.dataset.maNeed, "/reveal"), {reason: reason.value}));
        if (!answer.ok) {
            const message = aid.problem(root, answer);
            refused.append(message);
            message.focus();
            return;
        }
        show(place, answer.json, reason.parentElement.textContent.trim());
        window.setTimeout(() => shut(place, place.contains(document.activeElement)), OPEN_FOR);
    }

    function show(place, contact, why) {
        const opened = place.querySelector("[data-ma-opened]");
        const title = aid.make("h2", {tabindex: "-1"}, place.dataset.opened);
        const facts = aid.make("dl", {"class": "ma-contact-facts"});
        const words = place.dataset;
        if (contact.value) {
            fact(facts, words[contact.way], aid.make("bdi", {"class": "ma-contact-value", dir: "ltr"}, contact.value));
        } else {
            fact(facts, words.none, "");
        }
        if (contact.name) {
            fact(facts, words.name, aid.make("bdi", {}, contact.name));
        }
        if (contact.times) {
            fact(facts, words.times, aid.make("bdi", {}, contact.times));
        }
        const time = new Date().toLocaleTimeString([], {hour: "2-digit", minute: "2-digit", hourCycle: "h23"});
        const noted = words.noted.replace("{0}", time).replace("{1}", why);
        opened.replaceChildren(title, facts, ways(contact, words), aid.make("p", {"class": "ma-notes"}, noted));
        opened.hidden = false;
        place.querySelector("[data-ma-sealed]").hidden = true;
        title.focus();
    }

    function fact(facts, label, value) {
        facts.append(aid.make("div", {}, aid.make("dt", {"class": "ma-notes"}, label), aid.make("dd", {}, value)));
    }

    function ways(contact, words) {
        const line = aid.make("div", {"class": "ma-ways"});
        if (contact.value && ADDRESSES[contact.way]) {
            const value = contact.way === "email" ? contact.value : contact.value.replace(/[^0-9+]/g, "");
            line.append(aid.make("a", {"class": "aui-button", href: ADDRESSES[contact.way] + value}, words[contact.way]));
        }
        line.append(aid.make("button", {type: "button", "class": "aui-button", "data-ma-close-contact": ""}, words.shut));
        return line;
    }

    /** Nothing of it stays on the page. */
    function shut(place, told) {
        const opened = place && place.querySelector("[data-ma-opened]");
        if (!opened || opened.hidden) {
            return;
        }
        opened.replaceChildren();
        opened.hidden = true;
        place.querySelector("[data-ma-sealed]").hidden = false;
        if (told) {
            const line = aid.make("p", {"class": "ma-notes", tabindex: "-1"}, place.dataset.closedAgain);
            place.querySelector("[data-ma-refused]").replaceChildren(line);
            line.focus();
        }
    }
}());
