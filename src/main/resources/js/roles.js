/* The page on which coordinators name who holds which role. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-roles]").forEach(start));

    function start(root) {
        root.classList.add("ma-js");
        root.addEventListener("click", (event) => {
            const off = event.target.closest("[data-ma-off]");
            const role = event.target.closest("[data-ma-role]");
            if (event.target.closest("[data-ma-add]")) {
                add(root, role);
            } else if (off) {
                off.closest("[data-ma-holder]").remove();
                count(root);
                role.querySelector("[data-ma-add]").focus();
            }
        });
        root.querySelector("form").addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, event.target);
        });
    }

    const lines = (root) => aid.all(root, ".ma-holders [data-ma-holder]");

    function add(root, role) {
        const line = root.querySelector("template").content.firstElementChild.cloneNode(true);
        role.querySelector(".ma-holders").append(line);
        count(root);
        line.querySelector("input").focus();
    }

    function count(root) {
        aid.all(root, "[data-ma-role]").forEach((role) => {
            role.querySelector(".ma-holders-none").hidden = lines(role).length > 0;
        });
        root.querySelector("[data-ma-say]").textContent = "";
    }

    /** A new line without a name is left out. */
    async function save(root, form) {
        const sent = lines(root).filter((line) => line.querySelector("input").value.trim() !== "");
        const holders = sent.map((line) => ({
            user: line.querySelector("input").value.trim(),
            role: line.closest("[data-ma-role]").dataset.maRole,
            until: line.querySelector("[data-ma-until]").value || null
        }));
        clear(form);
        const url = root.dataset.base + "/rest/mutual-aid/1.0/spaces/" + encodeURIComponent(root.dataset.space) + "/roles";
        const answer = await aid.busy(form, () =>
            aid.send("PUT", url, {holders: holders, revision: Number(root.dataset.revision)}));
        if (answer.ok) {
            await saved(root, form, answer.json);
        } else {
            refuse(root, form, answer, sent);
        }
    }

    async function saved(root, form, roles) {
        const page = await fetch(location.href, {credentials: "same-origin"}).then((answer) => answer.text());
        const fresh = new DOMParser().parseFromString(page, "text/html");
        root.dataset.revision = roles.revision;
        aid.all(root, "[data-ma-role]").forEach((role) => {
            const same = fresh.querySelector("[data-ma-role=" + role.dataset.maRole + "] .ma-holders");
            role.querySelector(".ma-holders").replaceWith(same);
        });
        count(root);
        root.querySelector("[data-ma-say]").textContent = form.dataset.saved;
    }

    function clear(form) {
        form.querySelector("[data-ma-summary]").hidden = true;
        aid.all(form, ".ma-wrong").forEach((wrong) => { wrong.hidden = true; });
        aid.all(form, "[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    }

    /** What was typed stays, with what is wrong beside it. */
    function refuse(root, form, answer, sent) {
        const summary = form.querySelector("[data-ma-summary]");
        summary.replaceChildren(aid.problem(root, answer));
        summary.hidden = false;
        (answer.json.errors || []).forEach((error) => {
            const line = sent[Number(error.field.split(".")[1])];
            if (line) {
                const wrong = line.querySelector(".ma-wrong");
                wrong.textContent = error.message;
                wrong.hidden = false;
                line.querySelector("input").setAttribute("aria-invalid", "true");
            }
        });
        summary.focus();
    }
}());
