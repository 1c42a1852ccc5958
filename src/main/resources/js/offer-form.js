/* The forms to offer something, to say it anew, and to ask for it: what was typed stays until it is sent. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const LISTS = ["areas", "times", "languages"];

    aid.ready(() => aid.all(document, "[data-offers]").forEach((root) => {
        root.addEventListener("click", (event) => {
            const opener = event.target.closest("[data-offer-open]");
            const closer = event.target.closest("[data-offer-close]");
            if (opener) {
                open(root, opener.dataset.offerOpen, opener.getAttribute("aria-expanded") !== "true");
            } else if (closer) {
                open(root, closer.dataset.offerClose, false);
                root.querySelector("[data-offer-open]").focus();
            }
        });
        root.addEventListener("submit", (event) => {
            if (event.target.matches("[data-offer-form]")) {
                event.preventDefault();
                offer(root, event.target);
            } else if (event.target.matches("[data-offer-ask]")) {
                event.preventDefault();
                ask(root, event.target);
            }
        });
    }));

    function open(root, id, isOpen) {
        const panel = document.getElementById(id);
        panel.hidden = !isOpen;
        aid.all(root, "[data-offer-open]").forEach((button) =>
            button.setAttribute("aria-expanded", String(isOpen)));
        if (isOpen) {
            root.querySelector("[data-ma-say]").replaceChildren();
            panel.querySelector("[name=title]").focus();
        }
    }

    function fields(root, form) {
        const sent = {space: root.dataset.space};
        new FormData(form).forEach((value, name) => {
            if (LISTS.includes(name)) {
                sent[name] = (sent[name] || []).concat(value);
            } else if (value.trim() !== "") {
                sent[name] = value;
            }
        });
        if ("quantity" in sent) {
            sent.quantity = aid.number(sent.quantity);
        }
        return sent;
    }

    async function offer(root, form) {
        aid.unmark(form);
        const given = fields(root, form);
        if (await aid.anotherLook(root, form, {title: given.title, note: given.note, unit: given.unit})) {
            return;
        }
        const code = form.dataset.code;
        const answer = await aid.busy(form, () => aid.send(
            code ? "PUT" : "POST", aid.offerUrl(root, "/offers" + (code ? "/" + encodeURIComponent(code) : "")), given));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        if (code) {
            location.reload();
            return;
        }
        const told = aid.make("p", {"class": "ma-told", tabindex: "-1"}, form.dataset.told + " ",
            aid.make("a", {href: answer.json.url}, aid.make("bdi", {"class": "ma-code"}, answer.json.code)));
        form.reset();
        delete form.dataset.seen;
        open(root, form.parentElement.id, false);
        await aid.offersChanged(root, told);
    }

    async function ask(root, form) {
        aid.unmark(form);
        const question = {};
        new FormData(form).forEach((value, name) => {
            if (value.trim() !== "") {
                question[name] = value;
            }
        });
        if (await aid.anotherLook(root, form, {words: question.words})) {
            return;
        }
        const path = "/offers/" + encodeURIComponent(root.dataset.offer) + "/askings";
        const answer = await aid.busy(form, () => aid.send("POST", aid.offerUrl(root, path), question));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        form.reset();
        await aid.offersChanged(root, aid.make("p", {"class": "ma-told", tabindex: "-1"}, form.dataset.told));
    }
}());
