/* Counting what is there: first what differs is told, then it is written on one more press. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        root.addEventListener("submit", (event) => {
            if (event.target.matches("[data-ma-stocktake]")) {
                event.preventDefault();
                event.stopImmediatePropagation();
                compare(root, event.target);
            }
        }, true);
    }

    async function compare(root, form) {
        aid.unmark(form);
        const answer = await send(form, false);
        const summary = form.querySelector("[data-ma-summary]");
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        const found = answer.json.differences;
        const lines = found.map((one) => form.dataset.line.replace("{0}", one.lot).replace("{1}", one.place)
            .replace("{2}", one.shown).replace("{3}", one.counted));
        const box = aid.message("info", found.length ? form.dataset.differs : form.dataset.same, ...lines);
        if (found.length) {
            const confirm = aid.make("button", {type: "button", "class": "aui-button"}, form.dataset.confirm);
            confirm.addEventListener("click", () => write(root, form));
            box.append(aid.make("p", {"class": "ma-offer"}, confirm));
        }
        summary.replaceChildren(box);
        summary.hidden = false;
        summary.focus();
    }

    async function write(root, form) {
        const answer = await send(form, true);
        if (answer.ok) {
            window.location.reload();
        } else {
            aid.refuse(root, form, answer);
        }
    }

    const send = (form, confirmed) => aid.busy(form, () => aid.send("POST", form.dataset.maStocktake, {
        lines: Number(form.dataset.lines),
        confirm: confirmed,
        counts: aid.all(form, "[data-ma-count]").map((line) => ({
            lot: line.dataset.lot, place: line.dataset.place,
            counted: aid.number(line.querySelector("input").value)
        }))
    }));

    aid.ready(() => aid.all(document, "[data-ma-registry]").forEach(start));
}());
