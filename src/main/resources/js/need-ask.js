/* Asking for help without leaving the page: what was typed stays until it is on the board. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /**
     * Makes the form of a board work.
     *
     * @param posted called with the code of the new need
     */
    aid.asking = (root, posted) => {
        const panel = root.querySelector(".ma-ask");
        if (!panel) {
            return;
        }
        const form = panel.querySelector("form");
        root.addEventListener("click", (event) => {
            if (event.target.closest("[data-ma-ask]")) {
                open(root, panel, panel.hidden);
            } else if (event.target.closest("[data-ma-close]")) {
                open(root, panel, false);
                root.querySelector("[data-ma-ask]").focus();
            }
        });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            submit(root, form, posted);
        });
    };

    function open(root, panel, isOpen) {
        panel.hidden = !isOpen;
        aid.all(root, "[data-ma-ask]").forEach((button) => button.setAttribute("aria-expanded", String(isOpen)));
        if (isOpen) {
            root.querySelector("[data-ma-say]").replaceChildren();
            panel.querySelector("[name=title]").focus();
        }
    }

    function need(root, form) {
        const fields = {space: root.dataset.space};
        new FormData(form).forEach((value, name) => {
            if (value.trim() !== "") {
                fields[name] = value;
            }
        });
        if ("quantity" in fields) {
            fields.quantity = aid.number(fields.quantity);
        }
        if ("onBehalf" in fields) {
            fields.onBehalf = true;
        }
        return fields;
    }

    async function submit(root, form, posted) {
        clear(form);
        const answer = await aid.busy(form, () =>
            aid.send("POST", root.dataset.base + "/rest/mutual-aid/1.0/needs", need(root, form)));
        if (!answer.ok) {
            refuse(root, form, answer);
            return;
        }
        form.reset();
        open(root, form.closest(".ma-ask"), false);
        await posted(answer.json.code);
        tell(root, answer.json);
    }

    /** Says where the new need stands, by its code. */
    function tell(root, need) {
        const link = aid.make("a", {href: need.url}, aid.make("bdi", {"class": "ma-code"}, need.code));
        const again = aid.make("button", {type: "button", "class": "aui-button", "data-ma-ask": ""},
            aid.text(root, "post-again"));
        const box = aid.make("div", {"class": "ma-posted", tabindex: "-1"},
            aid.make("p", {}, aid.make("strong", {}, aid.text(root, "posted") + " ", link)),
            aid.make("p", {"class": "ma-notes"}, need.order ? need.order.reason : ""),
            aid.make("p", {"class": "ma-ways"},
                aid.make("a", {"class": "aui-button", href: need.url}, aid.text(root, "posted-open")), again));
        root.querySelector("[data-ma-say]").replaceChildren(box);
        box.focus();
    }

    function clear(form) {
        aid.all(form, "[data-ma-field]").forEach((field) => field.classList.remove("is-wrong"));
        aid.all(form, "[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
        aid.all(form, ".ma-wrong").forEach((line) => { line.hidden = true; });
        form.querySelector("[data-ma-summary]").hidden = true;
    }

    /** Each line of the summary leads to its field; the same sentence stands at the field. */
    function refuse(root, form, answer) {
        const summary = form.querySelector("[data-ma-summary]");
        const errors = answer.json.errors || [];
        if (errors.length === 0) {
            summary.replaceChildren(aid.problem(root, answer));
        } else {
            const box = aid.message("error", aid.text(root, "not-saved"));
            const list = aid.make("ul", {});
            errors.forEach((error) => list.append(line(form, error)));
            box.append(list);
            box.removeAttribute("tabindex");
            summary.replaceChildren(box);
        }
        summary.hidden = false;
        summary.focus();
        summary.scrollIntoView({block: "nearest"});
    }

    function line(form, error) {
        const place = aid.all(form, "[data-ma-field]").find((field) => field.dataset.maField === error.field);
        if (!place) {
            return aid.make("li", {}, error.message);
        }
        const field = place.querySelector("input, select, textarea");
        const label = place.querySelector("label, legend").firstChild.textContent.trim();
        const wrong = place.querySelector(".ma-wrong");
        place.classList.add("is-wrong");
        aid.all(place, "input, select, textarea").forEach((one) => one.setAttribute("aria-invalid", "true"));
        wrong.textContent = error.message;
        wrong.hidden = false;
        const link = aid.make("a", {href: "#" + field.id}, label + " " + error.message);
        link.addEventListener("click", (event) => {
            event.preventDefault();
            field.focus();
        });
        return aid.make("li", {}, link);
    }
}());
