/* What stands in a form, and what it says when something must change: once in a summary on top, and at each field. */
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
    /**
     * What stands in the fields of a form, by their names; {@code data-kind} says how a field is read: a number, yes
     * or no, one of several, words or lines. Lists of lines are [data-ma-lines] with [data-ma-line] inside.
     */
    aid.collect = (form) => {
        const wanted = {};
        if (form.dataset.revision !== undefined) {
            wanted.revision = Number(form.dataset.revision);
        }
        aid.all(form, "[name]:not(button)").filter((field) => !field.closest("[data-ma-line]"))
            .forEach((field) => put(wanted, field));
        aid.all(form, "[data-ma-lines]").forEach((lines) => {
            const kept = aid.all(lines, "[data-ma-line]").filter(isGiven);
            wanted[lines.dataset.maLines] = kept.map((line, place) => {
                const one = {};
                line.dataset.maField = lines.dataset.maLines + "." + place;
                aid.all(line, "[name]").forEach((field) => put(one, field));
                return one;
            });
        });
        return wanted;
    };

    const isGiven = (line) => aid.all(line, "input, textarea").filter((field) => field.type !== "hidden")
        .some((field) => field.type === "checkbox" ? field.checked : field.value.trim() !== "");

    function put(wanted, field) {
        const names = field.name.split(".");
        const place = names.length > 1 ? (wanted[names[0]] = wanted[names[0]] || {}) : wanted;
        const name = names[names.length - 1];
        const kind = field.dataset.kind;
        if (kind === "many") {
            place[name] = place[name] || [];
            if (field.checked) {
                place[name].push(field.value);
            }
        } else if (kind === "yes") {
            place[name] = field.checked;
        } else if (kind === "choice") {
            if (field.checked) {
                place[name] = field.value === "yes";
            }
        } else if (kind === "words") {
            place[name] = field.value.split(/[,\n]/).map((word) => word.trim()).filter(Boolean);
        } else if (kind === "lines") {
            place[name] = field.value.split("\n").map((line) => line.trim()).filter(Boolean);
        } else if (field.type === "radio" ? field.checked : field.value.trim() !== "") {
            place[name] = kind === "number" ? aid.number(field.value) : field.value.trim();
        }
    }
}());
