/* What all our scripts share: finding, telling and sending. */
(function () {
    "use strict";

    const aid = window.MutualAid = window.MutualAid || {};

    aid.all = (root, selector) => Array.from(root.querySelectorAll(selector));

    /** A text the page brought along, with what is to be filled in for {0} and {1}. */
    aid.text = (root, name, ...values) => {
        const text = root.querySelector("[data-ma-texts]").getAttribute("data-" + name) || "";
        return text.replace(/\{(\d)\}/g, (all, place) => place in values ? values[place] : all);
    };

    /** An element with attributes; children are elements or plain text. */
    aid.make = (name, attributes, ...children) => {
        const made = document.createElement(name);
        Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    };

    /** A message box; kinds are info, warning and error. Sentences are plain text or elements. */
    aid.message = (kind, title, ...sentences) => {
        const box = aid.make("div", {"class": "aui-message aui-message-" + kind + " ma-message", tabindex: "-1"});
        box.append(aid.make("p", {"class": "title"}, aid.make("strong", {}, title)));
        sentences.filter(Boolean).forEach((sentence) => box.append(aid.make("p", {}, sentence)));
        return box;
    };

    aid.isPlainClick = (event) =>
        event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

    /** Sends JSON. Always answers; a status of 0 means that the site was not reached. */
    aid.send = async (method, url, body, more) => {
        const headers = Object.assign({"X-Atlassian-Token": "no-check", "Accept": "application/json"}, more);
        if (body) {
            headers["Content-Type"] = "application/json";
        }
        try {
            const answer = await fetch(url, {
                method: method, credentials: "same-origin", headers: headers, body: body && JSON.stringify(body)
            });
            const sent = await answer.json().catch(() => ({}));
            return {ok: answer.ok, status: answer.status, json: sent};
        } catch (unreachable) {
            return {ok: false, status: 0, json: {}};
        }
    };

    /** What an answer that is not fine says to the reader. */
    aid.problem = (root, answer) => {
        const say = (name) => aid.text(root, name);
        if (answer.status === 0) {
            return aid.message("warning", say("unreachable"), say("unreachable-sentence"));
        }
        const problem = answer.json;
        const errors = (problem.errors || []).map((error) => error.message);
        const sentences = errors.length ? errors : [problem.detail || say("broken-sentence")];
        const kind = answer.status >= 500 ? "error" : "info";
        const box = aid.message(kind, problem.title || say("broken"), ...sentences);
        const others = problem.alternatives || [];
        if (others.length) {
            box.append(alternatives(root, others));
        }
        return box;
    };

    function alternatives(root, others) {
        const line = aid.make("p", {}, aid.text(root, "alternatives") + " ");
        others.forEach((other, place) => {
            const page = other.code.startsWith("R-") ? "resource" : "need";
            const url = root.dataset.base + "/plugins/servlet/mutual-aid/" + page + "/"
                + encodeURIComponent(other.code);
            line.append(place ? ", " : "", aid.make("a", {href: url}, aid.make("bdi", {}, other.title)),
                other.note ? " (" + other.note + ")" : "");
        });
        return line;
    }

    /** Runs something that sends, with the buttons of a place out of use meanwhile. */
    aid.busy = async (place, sending) => {
        const buttons = aid.all(place, "button:not([disabled])");
        buttons.forEach((button) => { button.disabled = true; });
        place.setAttribute("aria-busy", "true");
        try {
            return await sending();
        } finally {
            buttons.forEach((button) => { button.disabled = false; });
            place.removeAttribute("aria-busy");
        }
    };

    /** A number as somebody typed it: a comma is as good as a point. What is no number stays text. */
    aid.number = (typed) => {
        const text = typed.trim().replace(",", ".");
        return text !== "" && !isNaN(Number(text)) ? Number(text) : text;
    };

    /** Brings a place up to date from its page, and says what happened above it. */
    aid.renew = async (root, told) => {
        const place = root.querySelector("[data-ma-say]");
        try {
            const answer = await fetch(location.href, {credentials: "same-origin"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.getElementById(root.id);
            if (fresh) {
                aid.swap(root, fresh);
            }
        } catch (unreachable) {
            place.replaceChildren(told, aid.problem(root, {status: 0, json: {}}));
            told.focus();
            return;
        }
        place.replaceChildren(told);
        told.focus();
    };

    /** A sentence that can take the focus. */
    aid.told = (words) => aid.make("p", {"class": "ma-told", tabindex: "-1"}, words);

    /** Puts the parts of a newly loaded page in place of those shown, and the focus back where it was. */
    aid.swap = (root, fresh, except) => {
        const active = document.activeElement;
        const inside = root.contains(active) ? marks(active) : "";
        aid.all(fresh, "[data-ma-part]").forEach((part) => {
            const name = part.dataset.maPart;
            const old = root.querySelector("[data-ma-part='" + name + "']");
            if (old && name !== except && !part.parentElement.closest("[data-ma-part]")) {
                old.replaceWith(part);
            }
        });
        const again = inside && !root.contains(active) && root.querySelector(inside);
        if (again) {
            again.focus({preventScroll: true});
        }
    };

    function marks(element) {
        for (const name of ["id", "name", "data-ma-view", "data-ma-fold"]) {
            if (element.hasAttribute(name)) {
                const value = element.getAttribute(name).replace(/["\\]/g, "\\$&");
                return element.tagName.toLowerCase() + "[" + name + "=\"" + value + "\"]";
            }
        }
        return "";
    }

    aid.ready = (run) => {
        if (document.readyState === "loading") {
            document.addEventListener("DOMContentLoaded", run);
        } else {
            run();
        }
    };
}());
