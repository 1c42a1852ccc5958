/* The registry and the page of an entry, beside what people.js does with its forms and buttons. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        filters(root);
        openNamed(root);
        kinds(root);
        root.addEventListener("click", (event) => {
            const replay = event.target.closest("[data-ma-replay]");
            const most = event.target.closest("[data-ma-take-most]");
            const print = event.target.closest("[data-ma-print]");
            if (replay) {
                check(root, replay);
            } else if (most) {
                takeMost(most);
            } else if (print) {
                window.print();
            }
        });
        new MutationObserver(() => offers(root)).observe(root, {childList: true, subtree: true});
        window.addEventListener("hashchange", () => openNamed(root));
    }

    /** A choice narrows the list at once; the words wait for Enter. */
    function filters(root) {
        const form = root.querySelector("[data-ma-filters]");
        const fold = root.querySelector("[data-ma-fold]");
        if (!form) {
            return;
        }
        form.addEventListener("change", (event) => {
            if (event.target.matches("select")) {
                form.requestSubmit();
            }
        });
        form.addEventListener("submit", (event) => {
            // Not for the script that sends forms of people: this one is a link in parts.
            event.stopPropagation();
        });
        fold.addEventListener("click", () => {
            const open = form.classList.toggle("is-open");
            fold.setAttribute("aria-expanded", String(open));
        });
    }

    /** A link such as #hand-out opens its form. */
    function openNamed(root) {
        const name = window.location.hash.slice(1);
        const named = name && document.getElementById(name);
        if (named && root.contains(named) && named.matches("details")) {
            named.open = true;
            const first = named.querySelector("input:not([type=hidden]), select");
            if (first) {
                first.focus();
            }
        }
    }

    /** Fields that belong to some kinds only. */
    function kinds(root) {
        const kind = root.querySelector("[data-ma-kind]");
        if (!kind) {
            return;
        }
        const fit = () => aid.all(root, "[data-ma-for]").forEach((field) => {
            field.hidden = !field.dataset.maFor.split(" ").includes(kind.value);
            aid.all(field, "input").forEach((input) => {
                if (field.hidden) {
                    input.value = "";
                }
            });
        });
        kind.addEventListener("change", fit);
        fit();
    }

    /** Where less is there than was asked for, the number that is there is one press away. */
    function offers(root) {
        aid.all(root, "form[data-ma-most]").forEach((form) => {
            const summary = form.querySelector("[data-ma-summary]");
            const field = form.querySelector("[name=quantity]");
            const most = Number(form.dataset.maMost);
            const tooMany = !summary.hidden && Number(aid.number(field.value)) > most && most > 0;
            const there = summary.querySelector("[data-ma-take-most]");
            if (tooMany && !there && summary.firstChild) {
                const words = aid.text(root, "hand-out-most", form.dataset.maMost);
                summary.append(aid.make("p", {"class": "ma-offer"}, aid.make("button",
                    {type: "button", "class": "aui-button", "data-ma-take-most": form.dataset.maMost}, words)));
            }
        });
    }

    function takeMost(button) {
        const form = button.closest("form");
        form.querySelector("[name=quantity]").value = button.dataset.maTakeMost;
        form.requestSubmit();
    }

    async function check(root, button) {
        const answer = await aid.busy(button.parentElement, () => aid.send("GET", button.dataset.maReplay));
        const say = root.querySelector("[data-ma-say]");
        if (!answer.ok) {
            say.replaceChildren(aid.problem(root, answer));
        } else {
            const agrees = answer.json.agrees;
            const words = agrees ? aid.text(root, "replay-agrees", answer.json.lines, answer.json.shown)
                : aid.text(root, "replay-differs", answer.json.differences.join(", "));
            say.replaceChildren(aid.message(agrees ? "info" : "warning", words));
        }
        say.firstChild.focus();
    }

    aid.ready(() => aid.all(document, "[data-ma-registry]").forEach(start));
}());
