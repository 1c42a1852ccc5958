/* Planning a round, changing shares, agreeing, handing out and closing. Without script a round can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        root.classList.add("ma-js");
        root.addEventListener("submit", (event) => {
            const form = event.target;
            if (form.dataset.maPlan) {
                event.preventDefault();
                plan(root, form);
            } else if (form.dataset.maAdjust) {
                event.preventDefault();
                adjust(root, form);
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
            await handOut(root, button, {all: true}, "handed-all");
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
