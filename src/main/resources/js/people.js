/*
 * Forms and buttons of the pages about people. A form says in its attributes where it goes: data-ma-send is the method,
 * data-address the address, data-saved what is said then. Lists of lines are [data-ma-lines] with [data-ma-line] inside.
 */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        if (root.classList.contains("ma-js")) {
            return;
        }
        root.classList.add("ma-js");
        root.addEventListener("click", (event) => {
            const adds = event.target.closest("[data-ma-add]");
            const off = event.target.closest("[data-ma-off]");
            const up = event.target.closest("[data-ma-up]");
            const acts = event.target.closest("[data-ma-do]");
            if (up) {
                moveUp(up);
            } else if (adds) {
                add(adds);
            } else if (off) {
                takeOff(off);
            } else if (acts) {
                act(root, acts);
            }
        });
        root.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, event.target, event.submitter);
        });
    }

    function add(button) {
        const form = button.closest("form");
        const name = button.dataset.maAdd;
        const line = form.querySelector("[data-ma-template='" + name + "']").content.firstElementChild.cloneNode(true);
        form.querySelector("[data-ma-lines='" + name + "']").append(line);
        line.querySelector("input, select, textarea").focus();
    }

    function moveUp(button) {
        const line = button.closest("[data-ma-line]");
        if (line.previousElementSibling) {
            line.previousElementSibling.before(line);
            button.focus();
        }
    }

    function takeOff(button) {
        const lines = button.closest("[data-ma-lines]");
        button.closest("[data-ma-line]").remove();
        lines.closest("form").querySelector("[data-ma-add='" + lines.dataset.maLines + "']").focus();
    }

    /** A button that does one thing: data-ma-do is the method, data-body what is sent. */
    async function act(root, button) {
        const place = button.closest("[data-ma-place]") || root;
        const body = button.dataset.body ? JSON.parse(button.dataset.body) : undefined;
        const answer = await aid.busy(place, () => aid.send(button.dataset.maDo, button.dataset.address, body));
        if (answer.ok) {
            await again(root, button.dataset.saved);
        } else {
            const say = sayOf(root);
            say.replaceChildren(aid.problem(root, answer));
            say.firstChild.focus();
        }
    }

    const sayOf = (root) => root.querySelector("[data-ma-say]");

    /** The button that was pressed may say something too. */
    async function save(root, form, button) {
        aid.unmark(form);
        const wanted = aid.collect(form);
        if (button && button.name) {
            wanted[button.name] = button.value;
        }
        if (form.dataset.maLint !== undefined && await aid.anotherLook(root, form, words(form))) {
            return;
        }
        const answer = await aid.busy(form, () => aid.send(form.dataset.maSend, form.dataset.address, wanted));
        if (!answer.ok) {
            refuse(root, form, answer);
        } else if (form.dataset.fresh !== undefined) {
            await again(root, form.dataset.saved);
        } else {
            if (answer.json.revision !== undefined && form.dataset.revision !== undefined) {
                form.dataset.revision = answer.json.revision;
            }
            const said = aid.make("p", {tabindex: "-1"}, form.dataset.saved);
            form.querySelector("[data-ma-say]").replaceChildren(said);
            said.focus();
        }
    }

    /** What somebody wrote in their own words, to be looked through before it is sent. */
    function words(form) {
        const texts = {};
        aid.all(form, "textarea[name], [data-lint]").filter((field) => field.value.trim() !== "")
            .forEach((field) => texts[field.name] = field.value);
        return texts;
    }

    /** What is wrong in a line of a list is told at the line. */
    function refuse(root, form, answer) {
        (answer.json.errors || []).forEach((error) => {
            const place = error.field.split(".").slice(0, 2).join(".");
            if (aid.all(form, "[data-ma-line]").some((line) => line.dataset.maField === place)) {
                error.field = place;
            }
        });
        aid.refuse(root, form, answer);
        if (answer.status === 412) {
            const link = aid.make("a", {href: window.location.href}, aid.text(root, "try-again"));
            form.querySelector("[data-ma-summary]").append(link);
        }
    }

    /** Shows the page anew where it is, and says what was done. */
    async function again(root, saved) {
        const page = await fetch(window.location.href, {credentials: "same-origin"});
        const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
        const same = fresh.getElementById(root.id);
        if (!page.ok || !root.id || !same) {
            window.location.reload();
            return;
        }
        aid.swap(root, same);
        const say = sayOf(root);
        say.replaceChildren(aid.make("p", {tabindex: "-1"}, saved || ""));
        if (!root.contains(document.activeElement)) {
            say.firstChild.focus({preventScroll: true});
        }
    }

    aid.ready(() => aid.all(document, "[data-ma-people]").forEach(start));
}());
