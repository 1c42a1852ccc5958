/* What a form says when something in it must change: once in a summary on top, and at each field. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    /** Takes back what an earlier try said. */
    aid.unmark = (form) => {
        aid.all(form, "[data-ma-field]").forEach((field) => field.classList.remove("is-wrong"));
        aid.all(form, "[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
        aid.all(form, ".ma-wrong").forEach((line) => {
            line.hidden = true;
            line.classList.remove("is-hint");
        });
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
        show(summary);
    };

    /** Puts a box on top of the form and the focus on it. */
    aid.summarise = (form, box) => {
        box.removeAttribute("tabindex");
        form.querySelector("[data-ma-summary]").replaceChildren(box);
        show(form.querySelector("[data-ma-summary]"));
    };

    /** A line of the summary about something that may stay; the same sentence stands at the field. */
    aid.hint = (form, warning) => {
        const place = aid.all(form, "[data-ma-field]").find((field) => field.dataset.maField === warning.field);
        const hint = place.querySelector(".ma-wrong");
        const before = hint.classList.contains("is-hint") ? hint.textContent + " " : "";
        const made = line(form, warning);
        hint.textContent = before + warning.message;
        hint.classList.add("is-hint");
        place.classList.remove("is-wrong");
        aid.all(place, "[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
        return made;
    };

    function show(summary) {
        summary.hidden = false;
        summary.focus();
        summary.scrollIntoView({block: "nearest"});
    }

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

    /**
     * Points once to words that look like something personal, and says whether it did. The same words sent again are
     * meant as they are. When the question itself gets no answer, nothing is said: the look is a help, not a gate.
     *
     * @param texts by the names of their fields; absent ones are left out
     */
    aid.anotherLook = async (root, form, texts) => {
        const seen = JSON.stringify(texts);
        if (form.dataset.seen === seen || seen === "{}") {
            return false;
        }
        const answer = await aid.busy(form, () => aid.send(
            "POST", root.dataset.base + "/rest/mutual-aid/1.0/lint", {texts: JSON.parse(seen)}));
        const warnings = answer.ok ? answer.json.warnings : [];
        if (warnings.length) {
            form.dataset.seen = seen;
            warn(root, form, warnings);
        }
        return warnings.length > 0;
    };

    function warn(root, form, warnings) {
        const box = aid.message("info", aid.text(root, "lint-title"));
        const list = aid.make("ul", {});
        warnings.forEach((warning) => list.append(aid.hint(form, warning)));
        const anyway = aid.make("button", {type: "submit", "class": "aui-button"}, aid.text(root, "lint-anyway"));
        const change = aid.make("button", {type: "button", "class": "aui-button"}, aid.text(root, "lint-change"));
        change.addEventListener("click", () => form.querySelector("[name='" + warnings[0].field + "']").focus());
        box.append(list, aid.make("p", {"class": "ma-ways"}, change, anyway));
        aid.summarise(form, box);
    }
}());
