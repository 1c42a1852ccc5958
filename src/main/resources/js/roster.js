/* The roster, the page of a shift and what is one's own: signing up, saying yes, leaving; other weeks in place. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const ROOTS = "[data-ma-roster], [data-ma-mine]";

    aid.ready(() => {
        aid.all(document, "[data-ma-roster]").forEach(start);
        document.addEventListener("click", clicked);
        document.addEventListener("submit", submitted);
    });

    function start(root) {
        root.classList.add("ma-js");
        if (root.dataset.refresh) {
            root.addEventListener("change", (event) => {
                if (event.target.matches("[data-ma-filters] select")) {
                    filter(root, event.target.form);
                }
            });
            window.addEventListener("popstate", () => load(root, location.href));
        }
    }

    const label = (name) => document.querySelector("[data-ma-roster-texts]").getAttribute("data-" + name) || "";

    function clicked(event) {
        const root = event.target.closest(ROOTS);
        const button = event.target.closest("[data-ma-shift]");
        const link = event.target.closest("a[data-ma-go]");
        const fold = event.target.closest("[data-ma-fold]");
        const day = event.target.closest(".ma-strip a");
        if (root && fold) {
            const open = fold.getAttribute("aria-expanded") !== "true";
            fold.setAttribute("aria-expanded", String(open));
            document.getElementById(fold.getAttribute("aria-controls")).classList.toggle("is-open", open);
        } else if (root && day) {
            const earlier = document.getElementById(day.hash.slice(1)).closest("[data-ma-earlier]");
            if (earlier) {
                earlier.open = true;
            }
        }
        if (root && button) {
            act(root, button);
        } else if (root && root.dataset.refresh && link && aid.isPlainClick(event)) {
            event.preventDefault();
            go(root, link.href);
        }
    }

    function submitted(event) {
        const root = event.target.closest(ROOTS);
        if (!root) {
            return;
        }
        if (event.target.matches("[data-ma-filters]") && root.dataset.refresh) {
            event.preventDefault();
            filter(root, event.target);
        } else if (event.target.matches("[data-ma-hours-form]")) {
            event.preventDefault();
            note(root, event.target, event.submitter);
        } else if (event.target.matches("[data-ma-shift-form]")) {
            event.preventDefault();
            say(root, event.target, event.submitter);
        }
    }

    /** A path of its own stands as it is; every other is about the shift. */
    const shiftUrl = (root, code, rest) => root.dataset.base + "/rest/mutual-aid/1.0"
        + (/^\/(spaces|covers)\//.test(rest) ? rest : "/shifts/" + encodeURIComponent(code) + rest);

    /** Does what a button says, such as "POST /signups"; a place of its own says which shift it is about. */
    async function act(root, button, code) {
        const [method, rest] = button.dataset.maShift.split(" ");
        const place = button.closest("[data-ma-code]");
        const about = code || place.dataset.maCode;
        let body = button.dataset.maBody ? JSON.parse(button.dataset.maBody) : method === "POST" ? {} : undefined;
        if (button.dataset.maRole) {
            body = {role: button.dataset.maRole};
        } else if (button.dataset.maUser) {
            body = {user: button.dataset.maUser, there: button.dataset.maThere === "true"};
        }
        const answer = await aid.busy(place, () => aid.send(method, shiftUrl(root, about, rest), body));
        if (!answer.ok) {
            refused(root, place, answer, about, body);
            return;
        }
        const state = answer.json.state;
        const words = button.dataset.told || (state === "confirmed" || state === "waiting" ? label(state) : "");
        await changed(root, place.dataset.maCode, words);
    }

    /** What is in the way, which agreement says so, and up to three that would fit, each with one button. */
    function refused(root, place, answer, about, sent) {
        const say = place.querySelector("[data-ma-say]") || place;
        const problem = answer.json;
        if (answer.status !== 409) {
            say.replaceChildren(aid.problem(root, answer));
            return;
        }
        const box = aid.message("info", problem.detail);
        if (problem.agreement) {
            box.append(aid.make("p", {}, aid.make("a", {href: problem.agreement}, label("agreement"))), leeway(root, about));
        }
        if (problem.exchange) {
            box.append(exchange(root, place, problem.exchange, about, sent));
        }
        const others = problem.alternatives || [];
        if (others.length) {
            const list = aid.make("ul", {"class": "ma-fits"});
            others.forEach((other) => list.append(alternative(root, place, other)));
            box.append(aid.make("p", {}, aid.make("strong", {}, label("fits"))), list);
        }
        say.replaceChildren(box);
        box.focus();
    }

    /** Gives up a shift of one's own for the one that was refused, both or neither. */
    function exchange(root, place, own, about, sent) {
        const take = aid.make("button", {type: "button", "class": "aui-button"}, label("exchange"));
        take.addEventListener("click", async () => {
            const body = Object.assign({}, sent && sent.role ? {role: sent.role} : {}, {insteadOf: own.code});
            const answer = await aid.busy(place, () => aid.send("POST", shiftUrl(root, about, "/signups"), body));
            if (answer.ok) {
                await changed(root, place.dataset.maCode, label(answer.json.state));
            } else {
                refused(root, place, answer, about, body);
            }
        });
        return aid.make("div", {"class": "ma-exchange"}, aid.make("p", {}, own.note), take);
    }

    function alternative(root, place, other) {
        const take = aid.make("button", {type: "button", "class": "aui-button"}, label("take"));
        take.addEventListener("click", async () => {
            const answer = await aid.busy(place, () => aid.send("POST", shiftUrl(root, other.code, "/signups"), {}));
            if (answer.status === 400) {
                location.href = root.dataset.base + "/plugins/servlet/mutual-aid/shift/" + other.code;
            } else if (answer.ok) {
                await changed(root, place.dataset.maCode, label(answer.json.state));
            } else {
                refused(root, place, answer, other.code, {});
            }
        });
        const url = root.dataset.base + "/plugins/servlet/mutual-aid/shift/" + encodeURIComponent(other.code);
        return aid.make("li", {},
            aid.make("span", {}, aid.make("a", {href: url}, aid.make("bdi", {}, other.title)),
                aid.make("span", {"class": "ma-notes"}, other.note || "")), take);
    }

    /** Asks the care role for more than was agreed. */
    function leeway(root, code) {
        const field = aid.make("textarea", {"class": "ma-input", rows: "2", maxlength: "500", name: "reason"});
        const send = aid.make("button", {type: "button", "class": "aui-button"}, label("leeway"));
        const box = aid.make("details", {}, aid.make("summary", {}, label("leeway")),
            aid.make("label", {}, label("leeway-why"), field), send);
        send.addEventListener("click", async () => {
            const answer = await aid.busy(box, () =>
                aid.send("POST", shiftUrl(root, code, "/leeway"), {reason: field.value}));
            const words = answer.ok ? aid.make("p", {}, label("leeway-sent")) : aid.problem(root, answer);
            (answer.ok ? box : send).replaceWith(words);
        });
        return box;
    }

    /** Shows things as they are now, and says what was done where it was done. */
    async function changed(root, code, words) {
        await load(root, location.href);
        const place = aid.all(root, "[data-ma-code]").find((one) => code && one.dataset.maCode === code) || root;
        const say = place.querySelector("[data-ma-say]") || root.querySelector("[data-ma-say]");
        if (words && say) {
            const told = aid.make("p", {"class": "ma-told", tabindex: "-1"}, words);
            say.replaceChildren(told);
            told.focus({preventScroll: true});
        }
    }

    function go(root, href) {
        history.pushState(null, "", href);
        return load(root, href).then(() => {
            const chosen = root.querySelector("#" + root.dataset.maRoster + "-chosen");
            if (chosen && href.endsWith("-chosen")) {
                chosen.focus({preventScroll: true});
                chosen.scrollIntoView({block: "nearest"});
            }
        });
    }

    function filter(root, form) {
        const address = new URL(form.getAttribute("action") || location.pathname, location.href);
        address.search = "";
        new FormData(form).forEach((value, name) => {
            if (value !== "") {
                address.searchParams.set(name, value);
            }
        });
        return go(root, address.href);
    }

    /** A roster on a wiki page is brought up to date by itself, everything else by its page. */
    async function load(root, href) {
        let source = new URL(href, location.href);
        if (root.dataset.refresh) {
            source = new URL(root.dataset.refresh, location.href);
            new URL(href, location.href).searchParams.forEach((value, name) => {
                if (name.startsWith(root.dataset.maRoster + ".")) {
                    source.searchParams.set(name, value);
                }
            });
        }
        try {
            const answer = await fetch(source, {credentials: "same-origin", headers: {"Accept": "text/html"}});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = root.id && page.getElementById(root.id) || page.querySelector(ROOTS);
            if (answer.ok && fresh) {
                aid.swap(root, fresh);
            }
        } catch (unreachable) {
            const say = root.querySelector("[data-ma-say]");
            if (say) {
                say.replaceChildren(aid.message("warning", aid.text(root, "unreachable"),
                    aid.text(root, "unreachable-sentence")));
            }
        }
    }

    const YES_OR_NO = ["agreed", "there"];

    async function say(root, form, button) {
        const fields = new FormData(form);
        const sent = {};
        if (button && button.name) {
            fields.set(button.name, button.value);
        }
        fields.forEach((value, name) => {
            if (value.trim() !== "") {
                sent[name] = YES_OR_NO.includes(name) ? value === "true" : value;
            }
        });
        if (sent.swap) {
            [sent.for, sent.with] = sent.swap.split(/ (.*)/);
            delete sent.swap;
        }
        const [method, rest] = form.dataset.maShiftForm.split(" ");
        const place = form.querySelector("[data-ma-say]");
        const url = shiftUrl(root, form.closest("[data-ma-code]").dataset.maCode, rest);
        const answer = await aid.busy(form, () => aid.send(method, url, sent));
        if (answer.ok) {
            form.reset();
            const code = form.closest("[data-ma-code]");
            await changed(root, code ? code.dataset.maCode : "", form.dataset.told);
            return;
        }
        place.replaceChildren(aid.problem(root, answer));
        place.firstElementChild.focus();
    }

    /** Hours outside shifts: written down, put right, or taken back. */
    async function note(root, form, button) {
        aid.unmark(form);
        const value = (name) => form.elements[name].value.trim();
        const code = form.dataset.code;
        const sent = {start: value("day") + "T" + value("time"), minutes: aid.number(value("minutes")),
            what: value("what")};
        if (code && value("reason")) {
            sent.reason = value("reason");
        }
        const url = root.dataset.base + "/rest/mutual-aid/1.0/spaces/" + encodeURIComponent(root.dataset.space)
            + "/hours" + (code ? "/" + encodeURIComponent(code) : "");
        const back = button && button.name === "take";
        const answer = await aid.busy(form, () => back
            ? aid.send("DELETE", url + "?reason=" + encodeURIComponent(value("reason")))
            : aid.send(code ? "PUT" : "POST", url, sent));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        form.reset();
        await changed(root, "", label("noted"));
    }

    aid.roster = {load: load, changed: changed, url: shiftUrl, go: go};
}());
