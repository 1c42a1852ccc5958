/* Settling what a group agrees on: each part of the page is saved by itself. Without script the page can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root, section) {
        const form = section.querySelector("form");
        root.classList.add("ma-js");
        form.addEventListener("input", () => section.querySelector("[data-ma-say]").replaceChildren());
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, section, form);
        });
    }

    async function save(root, section, form) {
        aid.unmark(form);
        const answer = await aid.busy(form, () => aid.send("PUT", section.dataset.address, aid.collect(form)));
        if (!answer.ok) {
            aid.refuseAgreement(root, form, answer);
            return;
        }
        form.dataset.revision = answer.json.revision;
        const words = section.querySelector("[data-ma-words]");
        if (words) {
            words.textContent = answer.json.words;
        }
        section.querySelector("[data-ma-say]").replaceChildren(aid.make("p", {}, section.dataset.saved));
    }

    /** Who started from an older agreement is shown the way to what is agreed now. */
    aid.refuseAgreement = (root, form, answer) => {
        aid.refuse(root, form, answer);
        if (answer.status === 412) {
            form.querySelector("[data-ma-summary]").append(
                aid.make("a", {href: window.location.href}, aid.text(root, "reload")));
        }
    };

    aid.ready(() => aid.all(document, ".ma-agreements").forEach((root) =>
        aid.all(root, "[data-ma-agreement]").forEach((section) => start(root, section))));
}());
