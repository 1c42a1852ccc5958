/* The need board: filters, views and "show more" without loading the page again. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const SLOW = 300;

    aid.ready(() => aid.all(document, "[data-ma-board]").forEach(start));

    function start(root) {
        const board = {root: root, prefix: root.dataset.maBoard + ".", turn: 0, since: new Date()};
        root.classList.add("ma-js");
        root.addEventListener("click", (event) => clicked(board, event));
        root.addEventListener("change", (event) => {
            if (event.target.matches("[data-ma-filters] select")) {
                filter(board, event.target.form);
            }
        });
        root.addEventListener("submit", (event) => {
            if (event.target.matches("[data-ma-filters]")) {
                event.preventDefault();
                filter(board, event.target);
            }
        });
        window.addEventListener("popstate", () => load(board, location.href));
        window.addEventListener("offline", () => offline(board, true));
        window.addEventListener("online", () => offline(board, false));
        aid.actions(root, telling(board));
        aid.asking(root, async (code) => {
            await load(board, location.href, true);
            light(board, code);
        });
    }

    function telling(board) {
        const told = {
            done: async (code, words) => {
                await load(board, location.href, true);
                tell(board, code, aid.make("p", {"class": "ma-told", tabindex: "-1"}, words));
            },
            refused: async (code, box, typed) => {
                await load(board, location.href, true);
                aid.retype(board.root, code, typed, told);
                tell(board, code, box);
            }
        };
        return told;
    }

    function clicked(board, event) {
        const link = event.target.closest("a[data-ma-go], a[data-ma-more]");
        const fold = event.target.closest("[data-ma-fold]");
        if (fold) {
            const open = fold.getAttribute("aria-expanded") !== "true";
            unfold(fold, open);
        } else if (link && aid.isPlainClick(event)) {
            event.preventDefault();
            if (link.hasAttribute("data-ma-more")) {
                more(board, link);
            } else {
                go(board, link.href);
            }
        }
    }

    function unfold(fold, open) {
        fold.setAttribute("aria-expanded", String(open));
        document.getElementById(fold.getAttribute("aria-controls")).classList.toggle("is-open", open);
    }

    function filter(board, form) {
        const address = new URL(form.getAttribute("action") || location.pathname, location.href);
        address.search = "";
        new FormData(form).forEach((value, name) => {
            if (value !== "") {
                address.searchParams.set(name, value);
            }
        });
        go(board, address.href);
    }

    function go(board, href) {
        history.pushState(null, "", href);
        return load(board, href);
    }

    /** Where the server gives this board for an address of the page. */
    function source(board, href, kept) {
        const url = new URL(board.root.dataset.refresh, location.href);
        new URL(href, location.href).searchParams.forEach((value, name) => {
            if (name.startsWith(board.prefix)) {
                url.searchParams.set(name, value);
            }
        });
        const shown = aid.all(board.root, "[data-ma-need]").length;
        if (kept && board.grown && shown > 0) {
            url.searchParams.set(board.prefix + "limit", String(Math.min(shown, 200)));
        }
        return url;
    }

    async function fetched(board, url) {
        try {
            const answer = await fetch(url, {credentials: "same-origin", headers: {"Accept": "text/html"}});
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                return {root: page.querySelector("[data-ma-board]")};
            }
            const again = await fetch(url, {credentials: "same-origin", headers: {"Accept": "application/json"}});
            return {status: again.status, json: await again.json().catch(() => ({}))};
        } catch (unreachable) {
            return {status: 0, json: {}};
        }
    }

    async function load(board, href, kept) {
        const turn = ++board.turn;
        const list = board.root.querySelector("[data-ma-part='list']");
        const slow = setTimeout(() => skeleton(board, list), SLOW);
        const got = await fetched(board, source(board, href, kept));
        clearTimeout(slow);
        if (turn !== board.turn) {
            return;
        }
        if (got.root) {
            take(board, got.root, kept);
        } else {
            stay(board, list, aid.problem(board.root, got), () => load(board, href, kept));
        }
    }

    function take(board, fresh, kept) {
        const open = aid.all(board.root, "[data-ma-fold][aria-expanded=true]").map((fold) => fold.dataset.maFold);
        aid.swap(board.root, fresh);
        aid.all(board.root, "[data-ma-fold]").filter((fold) => open.includes(fold.dataset.maFold))
            .forEach((fold) => unfold(fold, true));
        board.grown = kept && board.grown;
        board.since = new Date();
        say(board);
    }

    /** The list stays as it was, with what went wrong above it. */
    function stay(board, list, box, again) {
        list.classList.remove("is-loading");
        list.removeAttribute("aria-busy");
        aid.all(list, ".ma-skeleton").forEach((shape) => shape.remove());
        const button = aid.make("button", {type: "button", "class": "aui-button"}, aid.text(board.root, "try-again"));
        button.addEventListener("click", again);
        box.append(aid.make("p", {}, button));
        say(board, box);
    }

    function skeleton(board, list) {
        list.classList.add("is-loading");
        list.setAttribute("aria-busy", "true");
        list.prepend(board.root.querySelector("template[data-ma-skeleton]").content.cloneNode(true));
    }

    async function more(board, link) {
        if (link.dataset.busy) {
            return;
        }
        link.dataset.busy = "yes";
        const got = await fetched(board, source(board, link.href));
        if (!got.root) {
            delete link.dataset.busy;
            say(board, aid.problem(board.root, got)).focus();
            return;
        }
        const items = board.root.querySelector("[data-ma-items]");
        const added = Array.from(got.root.querySelector("[data-ma-items]").children);
        const foot = got.root.querySelector("[data-ma-part='foot']");
        const words = foot.querySelector("[data-together]");
        words.textContent = words.dataset.together;
        aid.all(foot, "[data-ma-begin]").forEach((begin) => begin.remove());
        items.append(...added);
        board.root.querySelector("[data-ma-part='foot']").replaceWith(foot);
        board.grown = true;
        const first = added.length && added[0].querySelector("a");
        if (first) {
            first.focus();
        }
    }

    function say(board, ...boxes) {
        board.root.querySelector("[data-ma-say]").replaceChildren(...boxes);
        return boxes[0];
    }

    /** Tells what happened at the need itself, or above the list if it is not listed any more. */
    function tell(board, code, told) {
        const card = document.getElementById(board.root.dataset.maBoard + "-" + code);
        const place = card && card.querySelector("[data-ma-act]");
        if (place) {
            place.prepend(told);
            light(board, code);
        } else {
            say(board, told);
        }
        told.focus();
    }

    function light(board, code) {
        const card = document.getElementById(board.root.dataset.maBoard + "-" + code);
        if (card) {
            card.classList.add("is-changed");
        }
    }

    function offline(board, isOffline) {
        aid.all(board.root, "[data-ma-do], [data-ma-ask]").forEach((button) => { button.disabled = isOffline; });
        if (!isOffline) {
            load(board, location.href, true);
            return;
        }
        const clock = {hour: "2-digit", minute: "2-digit", hourCycle: "h23"};
        const time = board.since.toLocaleTimeString(board.root.lang, clock);
        const text = (name) => aid.text(board.root, name, time);
        say(board, aid.message("warning", text("offline"), text("offline-sentence"), text("offline-acting")));
    }
}());
