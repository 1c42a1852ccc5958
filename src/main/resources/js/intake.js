/* Asking without an account, and the page of a status link. Nothing is kept on the device. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const REST = "/rest/mutual-aid/1.0/requests";

    function start(root) {
        root.classList.add("ma-js");
        document.head.append(aid.make("meta", {name: "referrer", content: "no-referrer"}));
        root.querySelectorAll("[data-ma-leave]").forEach((link) => link.addEventListener("click", (event) => {
            event.preventDefault();
            leave(root);
        }));
        const form = root.querySelector("form");
        if (form) {
            asking(root, form);
        }
        aid.all(root, "[data-ma-delete] button").forEach((button) =>
            button.addEventListener("click", () => erase(root, button)));
        aid.all(root, "[data-ma-outcome]").forEach((button) =>
            button.addEventListener("click", () => say(root, button)));
    }

    /** Clears what was typed and puts another page in place of this one, so that "back" does not lead here. */
    function leave(root) {
        aid.all(root, "form").forEach((form) => form.reset());
        root.replaceChildren();
        window.location.replace(root.dataset.leave);
    }

    function asking(root, form) {
        const empty = () => { form.reset(); kinds(form); };
        empty();
        window.addEventListener("pagehide", empty);
        form.addEventListener("change", () => kinds(form));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            submit(root, form);
        });
    }

    /** A kind that is chosen gets a line for a few words; without a way to be reached there is nothing to write. */
    function kinds(form) {
        aid.all(form, ".ma-kind").forEach((kind) => {
            const line = kind.querySelector("[data-ma-kind-line]");
            line.hidden = !kind.querySelector("[name=kind]").checked;
        });
        form.querySelector("[data-ma-field='contact.value']").hidden =
            form.querySelector("[name='contact.way']").value === "none";
    }

    function request(root, form) {
        const value = (name) => form.elements[name].value.trim();
        const sent = {space: root.dataset.space, needs: [], contact: {way: value("contact.way")}};
        aid.all(form, ".ma-kind").forEach((kind) => {
            const box = kind.querySelector("[name=kind]");
            const title = kind.querySelector("[data-ma-kind-line]").value.trim();
            if (box.checked) {
                sent.needs.push(title ? {category: box.value, title: title} : {category: box.value});
            }
        });
        ["details", "onBehalf", "urgency", "place", "language", "sharing", "website"].forEach((name) => {
            if (value(name)) {
                sent[name] = value(name);
            }
        });
        if (sent.contact.way !== "none" && value("contact.value")) {
            sent.contact.value = value("contact.value");
        }
        return sent;
    }

    async function submit(root, form) {
        aid.unmark(form);
        const answer = await aid.busy(form, () => send(root, REST, request(root, form)));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        form.reset();
        form.hidden = true;
        sent(root, form, answer.json);
    }

    /** In the language of the form, whatever the browser asks for. */
    async function send(root, path, body, method) {
        try {
            const answer = await fetch(root.dataset.base + path, {
                method: method || "POST",
                credentials: "same-origin",
                cache: "no-store",
                referrerPolicy: "same-origin",
                headers: {"Content-Type": "application/json", "Accept": "application/json",
                    "Accept-Language": root.lang, "X-Atlassian-Token": "no-check"},
                body: body && JSON.stringify(body)
            });
            return {ok: answer.ok, status: answer.status, json: await answer.json().catch(() => ({}))};
        } catch (unreachable) {
            return {ok: false, status: 0, json: {}};
        }
    }

    function sent(root, form, receipt) {
        const place = root.querySelector("[data-ma-sent]");
        const link = window.location.origin + root.dataset.base + "/plugins/servlet/mutual-aid/status/"
            + receipt.status + "?language=" + encodeURIComponent(root.lang);
        const text = (name) => aid.text(root, name);
        const codes = receipt.needs.map((need) =>
            aid.make("p", {}, aid.make("bdi", {"class": "ma-code ma-sent__code"}, need.code)));
        const copy = aid.make("button", {type: "button", "class": "aui-button aui-button-primary"}, text("copy"));
        const shown = aid.make("p", {"class": "ma-code ma-sent__link", dir: "ltr"}, link);
        copy.addEventListener("click", () => copied(root, copy, shown));
        const another = aid.make("button", {type: "button", "class": "aui-button"}, text("another"));
        another.addEventListener("click", () => {
            place.replaceChildren();
            place.hidden = true;
            form.hidden = false;
            kinds(form);
            form.querySelector("input").focus();
        });
        place.replaceChildren(aid.make("div", {"class": "ma-sent"},
            aid.make("h2", {}, text("sent")),
            aid.make("div", {"class": "ma-sent__card"}, aid.make("p", {}, text("code")), ...codes,
                aid.make("p", {"class": "ma-help"}, text("code-help"))),
            aid.make("div", {"class": "ma-sent__card"}, aid.make("p", {}, text("link")), shown,
                aid.make("p", {}, aid.make("strong", {}, text("once")), " " + text("link-help")), copy),
            aid.make("p", {"class": "ma-voice"}, text("deleted")),
            another,
            aid.make("h2", {}, text("next")),
            aid.make("ol", {"class": "ma-next"}, ...["next-1", "next-2", "next-3"].map((name) =>
                aid.make("li", {}, text(name))))));
        place.hidden = false;
        place.focus();
        place.scrollIntoView({block: "start"});
    }

    async function copied(root, button, shown) {
        window.getSelection().selectAllChildren(shown);
        try {
            await navigator.clipboard.writeText(shown.textContent);
        } catch (notAllowed) {
            document.execCommand("copy");
        }
        button.textContent = aid.text(root, "copied");
    }

    async function say(root, button) {
        const item = button.closest("[data-code]");
        const place = root.querySelector("[data-ma-say]");
        const path = REST + "/" + encodeURIComponent(root.dataset.token) + "/outcome";
        const answer = await aid.busy(item, () =>
            send(root, path, {code: item.dataset.code, outcome: button.dataset.maOutcome}));
        if (!answer.ok) {
            place.replaceChildren(aid.problem(root, answer));
            place.focus();
            return;
        }
        answer.json.needs.forEach((need) => show(root, need));
        if (answer.json.needs.every((need) => ["met", "could-not-meet", "withdrawn"].includes(need.state))) {
            place.replaceChildren(aid.make("p", {"class": "ma-voice"}, aid.text(root, "last")));
        }
        place.focus();
    }

    /** Takes everything back and lets what was left to be reached by be deleted at once. */
    async function erase(root, button) {
        const place = root.querySelector("[data-ma-say]");
        const path = REST + "/" + encodeURIComponent(root.dataset.token);
        const answer = await aid.busy(button.parentElement, () => send(root, path, undefined, "DELETE"));
        if (answer.ok) {
            answer.json.needs.forEach((need) => show(root, need));
            root.querySelector("[data-ma-delete]").remove();
            place.replaceChildren(aid.make("p", {"class": "ma-voice"}, aid.text(root, "deleted-now")));
        } else {
            place.replaceChildren(aid.problem(root, answer));
        }
        place.focus();
        place.scrollIntoView({block: "center"});
    }

    function show(root, need) {
        const item = aid.all(root, "[data-code]").find((one) => one.dataset.code === need.code);
        item.querySelector("[data-ma-words]").textContent = aid.text(root, need.state);
        const ways = item.querySelector(".ma-ways");
        if (ways && ["met", "could-not-meet", "withdrawn"].includes(need.state)) {
            ways.remove();
        }
    }

    aid.ready(() => aid.all(document, ".ma-intake").forEach(start));
}());
