/* Promising help, taking it back, saying that it is done: on a board and on the page of a need. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /**
     * Makes the buttons of a board or a page work.
     *
     * @param told done is called with the code of the need and what to say, once something was changed; refused with
     *     the code, a message box and the number typed, if any, when something is in the way and the need may look
     *     different now
     */
    aid.actions = (root, told) => {
        root.addEventListener("click", (event) => {
            const button = event.target.closest("[data-ma-do]");
            if (button && root.contains(button)) {
                act(root, button, told);
            }
        });
    };

    /** Shows at once how many somebody could bring, where there is room for it. */
    aid.unfold = (root, told) => aid.all(root, "[data-ma-unfold]").forEach((button) =>
        askHowMany(root, button, button.closest("[data-ma-act]"), {told: told, stays: true}));

    /** Gives back a number that somebody typed before the need was shown anew, where some are still wanted. */
    aid.retype = (root, code, typed, told) => {
        const isIts = (one) => one.closest("[data-ma-need]").dataset.maNeed === code;
        const place = aid.all(root, "[data-ma-act]").find(isIts);
        const button = place && place.querySelector("[data-ma-do='claim-some']");
        if (typed && button) {
            askHowMany(root, button, place, {told: told});
        }
        const field = place && place.querySelector(".ma-stepper input");
        if (typed && field) {
            field.value = typed;
            field.dispatchEvent(new Event("input"));
        }
    };

    aid.needUrl = (root, code, rest) =>
        root.dataset.base + "/rest/mutual-aid/1.0/needs/" + encodeURIComponent(code) + (rest || "");

    function act(root, button, told) {
        const code = button.closest("[data-ma-need]").dataset.maNeed;
        const place = button.closest("[data-ma-act]");
        switch (button.dataset.maDo) {
            case "claim":
                send(root, place, ["POST", "/claims", {quantity: Number(button.dataset.most)}], told,
                    aid.text(root, "claimed", code));
                break;
            case "claim-some":
                askHowMany(root, button, place, {told: told});
                break;
            case "done":
                send(root, place, ["POST", "/outcome", {outcome: "met"}], told, aid.text(root, "done", code));
                break;
            case "keep":
                send(root, place, ["POST", "/claims/mine/keep", {}], told, aid.text(root, "kept", code));
                break;
            case "release":
                send(root, place, ["DELETE", "/claims/mine"], told, aid.text(root, "released", code));
                break;
        }
    }

    async function send(root, place, request, told, words) {
        const code = place.closest("[data-ma-need]").dataset.maNeed;
        const [method, rest, body] = request;
        const answer = await aid.busy(place, () => aid.send(method, aid.needUrl(root, code, rest), body));
        if (answer.ok) {
            told.done(code, words);
            return;
        }
        const box = aid.problem(root, answer);
        box.setAttribute("role", "status");
        if (answer.status === 409 || answer.status === 412) {
            const field = place.querySelector(".ma-stepper input");
            told.refused(code, box, field ? field.value : "");
            return;
        }
        aid.all(place, ".ma-message").forEach((old) => old.remove());
        place.prepend(box);
        box.focus();
    }

    function askHowMany(root, button, place, how) {
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
        stepping(form, field, most);
        form.querySelector("[data-ma-cancel]").hidden = Boolean(how.stays);
        form.querySelector("[data-ma-cancel]").addEventListener("click", cancel);
        form.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && !how.stays) {
                cancel();
            }
        });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            promise(root, form, field, {most: most, unit: unit, place: place}, how.told);
        });
        if (how.stays) {
            button.replaceWith(form);
        } else {
            place.replaceChildren(form);
            field.focus();
            field.select();
        }
    }

    function stepping(form, field, most) {
        const submit = form.querySelector("[type=submit]");
        const pattern = submit.textContent;
        const label = () => {
            submit.textContent = pattern.replace("{0}", () => field.value.trim());
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

    function promise(root, form, field, offer, told) {
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
        send(root, offer.place, ["POST", "/claims", {quantity: quantity}], told,
            aid.text(root, "claimed-some", code, words));
    }
}());
