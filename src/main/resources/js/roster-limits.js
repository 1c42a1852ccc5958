/* Settling how much one person does at most. Without script the page can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-load-settings]").forEach((section) => {
        const root = section.closest(".ma");
        const form = section.querySelector("form");
        root.classList.add("ma-js");
        form.addEventListener("input", () => section.querySelector("[data-ma-say]").replaceChildren());
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, section, form);
        });
    }));

    async function save(root, section, form) {
        aid.unmark(form);
        const wanted = {revision: Number(form.dataset.revision), freeDay: form.elements.freeDay.checked};
        new FormData(form).forEach((value, name) => {
            if (name !== "freeDay" && value.trim() !== "") {
                wanted[name] = form.elements[name].type === "number" ? aid.number(value) : value;
            }
        });
        const answer = await aid.busy(form, () => aid.send("PUT", section.dataset.address, wanted));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        form.dataset.revision = answer.json.revision;
        section.querySelector("[data-ma-say]").replaceChildren(aid.make("p", {}, section.dataset.saved));
    }
}());
