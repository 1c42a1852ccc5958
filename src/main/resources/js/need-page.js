/* The page of one need: promising, and saying what became of it. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const TOLD = {"met": "done", "could-not-meet": "closed", "hold": "held", "withdraw": "withdrawn", "reopen": "reopened"};

    aid.ready(() => aid.all(document, "[data-ma-page]").forEach(start));

    function start(root) {
        root.classList.add("ma-js");
        aid.actions(root, telling(root));
        aid.unfold(root, telling(root));
        root.addEventListener("click", (event) => {
            const open = event.target.closest("[data-ma-open]");
            const shut = event.target.closest("[data-ma-shut]");
            if (open) {
                show(root, open.dataset.maOpen, open.getAttribute("aria-expanded") !== "true");
            } else if (shut) {
                const outcome = shut.form.dataset.maSaying;
                show(root, outcome, false);
                opener(root, outcome).focus();
            }
        });
        root.addEventListener("submit", (event) => {
            if (event.target.matches("[data-ma-saying]")) {
                event.preventDefault();
                say(root, event.target);
            }
        });
    }

    const telling = (root) => ({
        done: (code, words) => changed(root, aid.make("p", {"class": "ma-told", tabindex: "-1"}, words)),
        refused: async (code, box, typed) => {
            await changed(root, box);
            aid.retype(root, code, typed, telling(root));
        }
    });

    const opener = (root, outcome) => root.querySelector("[data-ma-open='" + outcome + "']");

    /** One form is open at a time. */
    function show(root, outcome, isOpen) {
        aid.all(root, ".ma-saying[data-ma-saying]").forEach((form) => {
            form.hidden = !(isOpen && form.dataset.maSaying === outcome);
        });
        aid.all(root, "[data-ma-open]").forEach((button) => {
            button.setAttribute("aria-expanded", String(isOpen && button.dataset.maOpen === outcome));
        });
        const form = root.querySelector("[data-ma-saying='" + outcome + "']");
        if (isOpen) {
            (form.querySelector("input, textarea, select") || form.querySelector("button")).focus();
        }
    }

    async function say(root, form) {
        const outcome = form.dataset.maSaying;
        const path = form.dataset.maPath || "/outcome";
        const code = root.dataset.maNeed;
        const address = form.dataset.maAddress;
        const sent = aid.shapes[form.dataset.maShape || "fields"](form);
        if (!form.dataset.maPath && !address) {
            sent.outcome = outcome;
        }
        const url = address ? root.dataset.base + "/rest/mutual-aid/1.0" + address : aid.needUrl(root, code, path);
        const answer = await aid.busy(form, () => aid.send(form.dataset.maMethod || "POST", url, sent));
        if (answer.ok) {
            const told = outcome === "met" && answer.json.state !== "met" ? "partly" : TOLD[outcome] || form.dataset.maTold || "handed";
            await telling(root).done(code, aid.text(root, told, code));
        } else {
            refuse(root, form, answer);
        }
    }

    /** Everything typed stays, with what is in the way at its field, or above the form. */
    function refuse(root, form, answer) {
        aid.all(form, ".ma-wrong").forEach((line) => { line.hidden = true; });
        aid.all(form, "[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
        const errors = answer.json.errors || [];
        const summary = form.querySelector("[data-ma-summary]");
        summary.hidden = true;
        let first = null;
        errors.forEach((error) => {
            const place = form.querySelector("[data-ma-field='" + error.field + "']");
            if (place) {
                const field = place.querySelector("input, textarea, select");
                const wrong = place.querySelector(".ma-wrong");
                wrong.textContent = error.message;
                wrong.hidden = false;
                field.setAttribute("aria-invalid", "true");
                first = first || field;
            }
        });
        if (first) {
            first.focus();
            return;
        }
        summary.replaceChildren(aid.problem(root, answer));
        summary.hidden = false;
        summary.focus();
    }

    /** Brings the page up to date and says in place what happened. */
    async function changed(root, told) {
        const place = root.querySelector("[data-ma-say]");
        try {
            const answer = await fetch(location.href, {credentials: "same-origin"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.querySelector("[data-ma-page]");
            if (fresh) {
                aid.swap(root, fresh);
                aid.unfold(root, telling(root));
            }
        } catch (unreachable) {
            place.replaceChildren(aid.problem(root, {status: 0, json: {}}));
            return;
        }
        place.replaceChildren(told);
        told.focus();
    }
}());
