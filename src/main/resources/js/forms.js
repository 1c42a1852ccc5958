/* What a form says when something in it must change: once in a summary on top, and at each field. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /** Takes back what an earlier try said. */
    aid.unmark = (form) => {
        aid.all(form, "[data-ma-field]").forEach((field) => field.classList.remove("is-wrong"));
        aid.all(form, "[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
        aid.all(form, ".ma-wrong").forEach((line) => { line.hidden = true; });
        form.querySelector("[data-ma-summary]").hidden = true;
    };

    /** Each line of the summary leads to its field; the same sentence stands at the field. */
    aid.refuse = (root, form, answer) => {
        const summary = form.querySelector("[data-ma-summary]");
        const errors = answer.json.errors || [];
        if (errors.length === 0) {
            summary.replaceChildren(aid.problem(root, answer));
        } else {
            const box = aid.message("error", aid.text(root, "not-saved"));
            const list = aid.make("ul", {});
            errors.forEach((error) => list.append(line(form, error)));
            box.append(list);
            box.removeAttribute("tabindex");
            summary.replaceChildren(box);
        }
        summary.hidden = false;
        summary.focus();
        summary.scrollIntoView({block: "nearest"});
    };

    function line(form, error) {
        const place = aid.all(form, "[data-ma-field]").find((field) => field.dataset.maField === error.field);
        if (!place || !place.querySelector("input, select, textarea")) {
            return aid.make("li", {}, error.message);
        }
        const field = place.querySelector("input, select, textarea");
        const label = place.querySelector("label, legend").firstChild.textContent.trim();
        const wrong = place.querySelector(".ma-wrong");
        place.classList.add("is-wrong");
        aid.all(place, "input, select, textarea").forEach((one) => one.setAttribute("aria-invalid", "true"));
        wrong.textContent = error.message;
        wrong.hidden = false;
        const link = aid.make("a", {href: "#" + field.id}, label + " " + error.message);
        link.addEventListener("click", (event) => {
            event.preventDefault();
            field.focus();
        });
        return aid.make("li", {}, link);
    }
}());
