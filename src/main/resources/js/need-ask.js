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
        const fields = Object.assign(aid.shapes.fields(form), {space: root.dataset.space});
        if ("onBehalf" in fields) {
            fields.onBehalf = true;
        }
        return fields;
    }

    async function submit(root, form, posted) {
        aid.unmark(form);
        const wanted = need(root, form);
        if (await aid.anotherLook(root, form, {title: wanted.title, details: wanted.details, unit: wanted.unit})) {
            return;
        }
        const answer = await aid.busy(form, () =>
            aid.send("POST", root.dataset.base + "/rest/mutual-aid/1.0/needs", wanted));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        form.reset();
        delete form.dataset.seen;
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
        if (need.alike) {
            box.append(alike(root, need.alike));
        }
        root.querySelector("[data-ma-say]").replaceChildren(box);
        box.focus();
    }

    /** What may have been asked already, for a look. */
    function alike(root, others) {
        const list = aid.make("ul", {});
        others.forEach((other) => list.append(aid.make("li", {}, aid.make("a", {href: other.url},
            aid.make("bdi", {"class": "ma-code"}, other.code), " · ", aid.make("bdi", {}, other.title)))));
        return aid.make("div", {"class": "ma-alike"}, aid.make("p", {}, aid.text(root, "alike")), list);
    }
}());
