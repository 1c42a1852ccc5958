/* Promising help, taking it back, saying that it is done: on a board and on the page of a need. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /**
     * Makes the buttons of a board or a page work.
     *
     * @param done called with the code of the need and what to tell, once something was changed
     */
    aid.actions = (root, done) => {
        root.addEventListener("click", (event) => {
            const button = event.target.closest("[data-ma-do]");
            if (button && root.contains(button)) {
                act(root, button, done);
            }
        });
    };

    aid.needUrl = (root, code, rest) =>
        root.dataset.base + "/rest/mutual-aid/1.0/needs/" + encodeURIComponent(code) + (rest || "");

    function act(root, button, done) {
        const code = button.closest("[data-ma-need]").dataset.maNeed;
        const place = button.closest("[data-ma-act]");
        switch (button.dataset.maDo) {
            case "claim":
                send(root, place, ["POST", "/claims", {quantity: Number(button.dataset.most)}],
                    () => done(code, aid.text(root, "claimed", code)));
                break;
            case "claim-some":
                askHowMany(root, button, place, done);
                break;
            case "done":
                send(root, place, ["POST", "/outcome", {outcome: "met"}],
                    () => done(code, aid.text(root, "done", code)));
                break;
            case "release":
                send(root, place, ["DELETE", "/claims/mine"], () => done(code, aid.text(root, "released", code)));
                break;
        }
    }

    async function send(root, place, request, onSuccess) {
        const code = place.closest("[data-ma-need]").dataset.maNeed;
        const [method, rest, body] = request;
        const answer = await aid.busy(place, () => aid.send(method, aid.needUrl(root, code, rest), body));
        if (answer.ok) {
            onSuccess(answer.json);
        } else {
            refuse(root, place, answer);
        }
    }

    /** Says in place what is in the way. Where trying again can help, the buttons stay. */
    function refuse(root, place, answer) {
        const box = aid.problem(root, answer);
        box.setAttribute("role", "status");
        aid.all(place, ".ma-message").forEach((old) => old.remove());
        if (answer.status === 0 || answer.status >= 500 || answer.status === 400 || answer.status === 401) {
            place.prepend(box);
        } else {
            place.replaceChildren(box);
        }
        box.focus();
    }

    function askHowMany(root, button, place, done) {
        const before = Array.from(place.childNodes);
        const form = root.querySelector("template[data-ma-stepper]").content.firstElementChild.cloneNode(true);
        const field = form.querySelector("input");
        const most = Number(button.dataset.most);
        const unit = button.dataset.unit;
        const cancel = () => {
            place.replaceChildren(...before);
            button.focus();
        };
        field.id = "ma-many-" + button.closest("[data-ma-need]").dataset.maNeed;
        form.querySelector("label").htmlFor = field.id;
        field.value = button.dataset.first;
        form.querySelector("[data-ma-unit]").textContent = unit;
        stepping(form, field, most, unit);
        form.querySelector("[data-ma-cancel]").addEventListener("click", cancel);
        form.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                cancel();
            }
        });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            promise(root, form, field, {most: most, unit: unit, place: place}, done);
        });
        place.replaceChildren(form);
        field.focus();
        field.select();
    }

    function stepping(form, field, most, unit) {
        const submit = form.querySelector("[type=submit]");
        const pattern = submit.textContent;
        const label = () => {
            submit.textContent = pattern.replace("{0}", (field.value + " " + unit).trim());
        };
        const step = (by) => {
            const now = Number(aid.number(field.value)) || 0;
            field.value = String(Math.min(most, Math.max(Math.min(1, most), now + by)));
            label();
        };
        form.querySelector("[data-ma-less]").addEventListener("click", () => step(-1));
        form.querySelector("[data-ma-greater]").addEventListener("click", () => step(1));
        field.addEventListener("input", label);
        field.addEventListener("keydown", (event) => {
            if (event.key === "ArrowUp" || event.key === "ArrowDown") {
                event.preventDefault();
                step(event.key === "ArrowUp" ? 1 : -1);
            }
        });
        label();
    }

    function promise(root, form, field, offer, done) {
        const quantity = aid.number(field.value);
        if (typeof quantity !== "number" || quantity <= 0) {
            aid.all(form, ".ma-message").forEach((old) => old.remove());
            const box = aid.message("info", aid.text(root, "number", offer.most));
            box.id = field.id + "-wrong";
            field.setAttribute("aria-invalid", "true");
            field.setAttribute("aria-describedby", box.id);
            form.prepend(box);
            field.focus();
            return;
        }
        const code = form.closest("[data-ma-need]").dataset.maNeed;
        const words = (field.value.trim() + " " + offer.unit).trim();
        send(root, offer.place, ["POST", "/claims", {quantity: quantity}],
            () => done(code, aid.text(root, "claimed-some", code, words)));
    }
}());
