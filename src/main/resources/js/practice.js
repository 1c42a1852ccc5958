/* The record on a page: saying how it went, looking at it again, changing what it says. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-lesson]").forEach(start));

    function start(root) {
        root.classList.add("ma-js");
        root.addEventListener("click", (event) => {
            const open = event.target.closest("[data-ma-open]");
            const shut = event.target.closest("[data-ma-shut]");
            const verdict = event.target.closest("[data-ma-verdict]");
            if (open) {
                show(root, open.dataset.maOpen, open.getAttribute("aria-expanded") !== "true");
            } else if (shut) {
                show(root, shut.form.dataset.maForm, false);
            } else if (verdict) {
                review(root, verdict);
            }
        });
        root.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, event.target);
        });
    }

    function show(root, name, isOpen) {
        const form = root.querySelector("[data-ma-form='" + name + "']");
        const button = root.querySelector("[data-ma-open='" + name + "']");
        form.hidden = !isOpen;
        button.setAttribute("aria-expanded", String(isOpen));
        (isOpen ? form.querySelector("input:checked, input, select") : button).focus();
    }

    const url = (root, rest) =>
        root.dataset.base + "/rest/mutual-aid/1.0/practices/" + root.dataset.maLesson + rest;

    async function review(root, button) {
        const verdict = button.dataset.maVerdict;
        const place = button.parentElement;
        const answer = await aid.busy(place, () =>
            aid.send("POST", url(root, "/review"), {verdict: verdict}));
        if (answer.ok) {
            await aid.renew(root, aid.told(aid.text(root, verdict)));
            return;
        }
        const box = aid.problem(root, answer);
        root.querySelector("[data-ma-say]").replaceChildren(box);
        box.focus();
    }

    async function save(root, form) {
        const name = form.dataset.maForm;
        const sent = name === "facts" ? facts(form) : values(form);
        if (name === "supersede") {
            sent.verdict = "supersede";
            sent.by = Number(sent.by);
        }
        aid.unmark(form);
        const answer = await aid.busy(form, () =>
            aid.send(name === "facts" ? "PUT" : "POST", url(root, form.dataset.maPath || ""), sent));
        if (answer.ok) {
            await aid.renew(root, aid.told(aid.text(root, name)));
        } else {
            aid.refuse(root, form, answer);
        }
    }

    function values(form) {
        const sent = {};
        new FormData(form).forEach((value, name) => {
            if (value.trim() !== "") {
                sent[name] = value;
            }
        });
        return sent;
    }

    function facts(form) {
        const sent = values(form);
        sent.topics = new FormData(form).getAll("topics");
        sent.mustRead = form.elements.mustRead.checked;
        sent.links = (sent.links || "").split(/[\s,;]+/).filter(Boolean);
        if (sent.fromPage) {
            sent.fromPage = Number(sent.fromPage);
        }
        return sent;
    }
}());
