/* Planning a round, changing shares, agreeing, handing out and closing. Without script a round can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /** Shares handed out between two signs of how far it is. */
    const AT_ONCE = 100;

    function start(root) {
        root.classList.add("ma-js");
        root.addEventListener("submit", (event) => {
            const form = event.target;
            if (form.dataset.maPlan) {
                event.preventDefault();
                plan(root, form);
            } else if (form.dataset.maAdjust) {
                event.preventDefault();
                const look = event.submitter && event.submitter.dataset.maTry !== undefined;
                (look ? attempt : adjust)(root, form);
            } else if (form.dataset.maLess) {
                event.preventDefault();
                less(root, form);
            }
        });
        root.addEventListener("input", (event) => {
            const effects = event.target.form && event.target.form.querySelector("[data-ma-effects]");
            if (effects && event.target.name === "units") {
                effects.replaceChildren();
            }
        });
        root.addEventListener("change", (event) => suggest(event.target));
        root.addEventListener("click", (event) => {
            const button = event.target.closest("button");
            if (button && button.dataset.maDo) {
                act(root, button);
            } else if (button && button.dataset.maHand) {
                handOut(root, button, {needs: [button.dataset.maHand]}, "handed");
            }
        });
    }

    /** Needs of the same kind come to mind first; any other can be chosen. */
    function suggest(field) {
        if (field.name === "resource" && field.form && field.form.elements.category) {
            field.form.elements.category.value = field.selectedOptions[0].dataset.kind || "";
        }
    }

    function revision(root) {
        const head = root.querySelector("[data-revision]");
        return head ? {"If-Match": "\"" + head.dataset.revision + "\""} : {};
    }

    function fields(form) {
        const sent = {};
        new FormData(form).forEach((value, name) => {
            if (value.trim() !== "") {
                sent[name] = ["units", "mostEach"].includes(name) ? aid.number(value) : value;
            }
        });
        return sent;
    }

    /** A new round opens its own page; one that is planned anew is shown in place. */
    async function plan(root, form) {
        aid.unmark(form);
        const wanted = fields(form);
        const isNew = form.dataset.space !== "";
        if (isNew) {
            wanted.space = form.dataset.space;
        }
        const headers = isNew ? {} : {"If-Match": "\"" + form.dataset.revision + "\""};
        const answer = await aid.busy(form, () => aid.send("POST", form.dataset.maPlan, wanted, headers));
        if (!answer.ok) {
            refused(root, form, answer);
        } else if (isNew) {
            window.location.href = answer.json.url;
        } else {
            await show(root, [aid.text(root, "planned")]);
        }
    }

    /** Says what a change would do, without changing anything. */
    async function attempt(root, form) {
        aid.unmark(form);
        const url = root.dataset.address + "/lines/" + form.dataset.maAdjust + "/try";
        const answer = await aid.busy(form, () => aid.send("POST", url, fields(form)));
        const effects = form.querySelector("[data-ma-effects]");
        effects.replaceChildren();
        if (!answer.ok) {
            refused(root, form, answer);
            return;
        }
        [aid.text(root, "tried"), ...answer.json.effects].forEach(
            (sentence) => effects.append(aid.make("p", {}, sentence)));
    }

    async function adjust(root, form) {
        aid.unmark(form);
        const url = root.dataset.address + "/lines/" + form.dataset.maAdjust;
        const answer = await aid.busy(form, () => aid.send("PUT", url, fields(form), revision(root)));
        if (!answer.ok) {
            refused(root, form, answer);
            return;
        }
        await show(root, [aid.text(root, "changed", form.dataset.maAdjust), ...answer.json.effects]);
    }

    async function act(root, button) {
        const name = button.dataset.maDo;
        if (name === "hand-out") {
            await handOutAll(root);
            return;
        }
        const answer = await aid.busy(root.querySelector("[data-ma-part='acts']"), () =>
            aid.send("POST", root.dataset.address + "/" + name, {}, revision(root)));
        await told(root, answer, name === "agree" ? "agreed" : "closed");
    }

    async function handOut(root, button, what, text) {
        const answer = await aid.busy(button.parentElement, () =>
            aid.send("POST", root.dataset.address + "/hand-out", what));
        await told(root, answer, text);
    }

    /** Less than the share of one need; the rest is freed. */
    async function less(root, form) {
        aid.unmark(form);
        const wanted = Object.assign({needs: [form.dataset.maLess]}, fields(form));
        wanted.units = wanted.units === undefined ? "" : wanted.units;
        const answer = await aid.busy(form, () => aid.send("POST", root.dataset.address + "/hand-out", wanted));
        if (!answer.ok) {
            refused(root, form, answer);
            return;
        }
        await show(root, [aid.text(root, "handed-less", form.dataset.maLess)]);
    }

    /** Goes on in parts and says how far it is. What was handed out stays, whatever comes in between. */
    async function handOutAll(root) {
        const acts = root.querySelector("[data-ma-part='acts']");
        let answer;
        do {
            answer = await aid.busy(acts, () =>
                aid.send("POST", root.dataset.address + "/hand-out", {all: true, atMost: AT_ONCE}));
            if (!answer.ok) {
                const box = aid.problem(root, answer);
                box.append(aid.make("p", {}, aid.text(root, "stopped")));
                say(root, box);
                return;
            }
            const totals = answer.json.totals;
            root.querySelector("[data-ma-say]").replaceChildren(
                aid.make("p", {}, aid.text(root, "going", totals.taken, totals.taken + answer.json.waiting)));
        } while (!answer.json.over);
        const stuck = answer.json.stuck.join(", ");
        await show(root, [aid.text(root, "handed-all"), stuck && aid.text(root, "stuck", stuck)]);
    }

    async function told(root, answer, text) {
        if (!answer.ok) {
            const box = aid.problem(root, answer);
            if (answer.status === 412) {
                box.append(look(root));
            }
            say(root, box);
            return;
        }
        const stuck = answer.json.stuck || [];
        await show(root, [aid.text(root, text), stuck.length ? stuck.join(", ") : ""]);
    }

    /** What was typed stays in the form. */
    function refused(root, form, answer) {
        aid.refuse(root, form, answer);
        if (answer.status === 412) {
            form.querySelector("[data-ma-summary]").append(look(root));
        }
    }

    function look(root) {
        return aid.make("p", {}, aid.make("a", {href: window.location.href}, aid.text(root, "look")));
    }

    function say(root, ...told) {
        const place = root.querySelector("[data-ma-say]");
        place.replaceChildren(...told);
        place.tabIndex = -1;
        place.focus();
        place.scrollIntoView({block: "nearest"});
    }

    /** Loads the round as it is now, and says what was done. */
    async function show(root, sentences) {
        try {
            const answer = await fetch(window.location.href, {credentials: "same-origin"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.querySelector("[data-ma-round='" + root.dataset.maRound + "']");
            if (fresh) {
                aid.swap(root, fresh);
            }
        } catch (unreachable) {
            window.location.reload();
        }
        const box = aid.make("div", {"class": "ma-voice"});
        sentences.filter(Boolean).forEach((sentence) => box.append(aid.make("p", {}, sentence)));
        say(root, box);
    }

    aid.ready(() => aid.all(document, "[data-ma-round], [data-ma-rounds]").forEach(start));
}());
