/*
 * Buttons and forms that say one thing and show the place anew: in My aid, in a library, and where a group looks back.
 * data-ma-tell and data-ma-tell-form are the method, data-address the address, data-saved what is said then.
 */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const PLACES = "[data-ma-mine], [data-ma-library], [data-ma-retro]";

    aid.ready(() => {
        aid.all(document, PLACES).forEach((root) => root.classList.add("ma-js"));
        document.addEventListener("click", (event) => {
            const button = event.target.closest("[data-ma-tell]");
            if (button) {
                press(button.closest(PLACES), button);
            }
        });
        document.addEventListener("submit", (event) => {
            if (event.target.matches("[data-ma-tell-form]")) {
                event.preventDefault();
                send(event.target.closest(PLACES), event.target, event.submitter);
            }
        });
    });

    async function press(root, button) {
        const answer = await aid.busy(button.closest("li") || root, () => aid.send(
            button.dataset.maTell, button.dataset.address, JSON.parse(button.dataset.body || "{}")));
        if (answer.ok) {
            await aid.renew(root, aid.told(button.dataset.saved || ""));
        } else {
            const box = aid.problem(root, answer);
            root.querySelector("[data-ma-say]").replaceChildren(box);
            box.focus();
        }
    }

    async function send(root, form, button) {
        aid.unmark(form);
        const wanted = aid.collect(form);
        if (button && button.name) {
            wanted[button.name] = button.value;
        }
        if (await aid.anotherLook(root, form, wanted.words ? {words: wanted.words} : {})) {
            return;
        }
        const answer = await aid.busy(form, () => aid.send(form.dataset.maTellForm, form.dataset.address, wanted));
        if (answer.ok) {
            await aid.renew(root, aid.told(form.dataset.saved || ""));
        } else {
            aid.refuse(root, form, answer);
        }
    }
}());
