/* Settling agreements that are a few whole numbers. Without script the page can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        aid.all(root, "[data-ma-numbers]").forEach((section) => {
            root.classList.add("ma-js");
            const form = section.querySelector("form");
            form.addEventListener("input", () => section.querySelector("[data-ma-say]").replaceChildren());
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                save(root, section, form);
            });
        });
    }

    async function save(root, section, form) {
        aid.unmark(form);
        const wanted = {revision: Number(form.dataset.revision)};
        aid.all(form, "input").forEach((field) => {
            if (field.value.trim() !== "") {
                wanted[field.name] = field.hasAttribute("data-ma-number") ? Number(field.value) : field.value;
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
        section.querySelector("[data-ma-say]").replaceChildren(aid.make("p", {}, section.dataset.saved));
    }

    aid.ready(() => aid.all(document, ".ma-agreements").forEach(start));
}());
