/* Settling by which rule a group shares out what is scarce. Without script the page can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        const section = root.querySelector("[data-ma-round-rule]");
        if (!section) {
            return;
        }
        root.classList.add("ma-js");
        const form = section.querySelector("form");
        form.addEventListener("input", () => section.querySelector("[data-ma-say]").replaceChildren());
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, section, form);
        });
    }

    async function save(root, section, form) {
        aid.unmark(form);
        const wanted = {revision: Number(form.dataset.revision)};
        new FormData(form).forEach((value, name) => {
            if (value.trim() !== "") {
                wanted[name] = name === "window" ? aid.number(value) : value;
            }
        });
        const answer = await aid.busy(form, () => aid.send("PUT", section.dataset.address, wanted));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            if (answer.status === 412) {
                form.querySelector("[data-ma-summary]").append(
                    aid.make("a", {href: window.location.href}, aid.text(root, "reload")));
            }
            return;
        }
        form.dataset.revision = answer.json.revision;
        section.querySelector("[data-ma-words]").textContent = answer.json.words;
        section.querySelector("[data-ma-say]").replaceChildren(aid.make("p", {}, section.dataset.saved));
    }

    aid.ready(() => aid.all(document, ".ma-agreements").forEach(start));
}());
