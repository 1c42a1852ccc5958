/* Needs that come again, and parts of a need: fields whose names have dots become objects and lists. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.shapes = {
        /** What was typed into a form, by the names of its fields. */
        fields: (form) => repeated(nested(form)),
        parts: (form) => ({parts: filled(Object.values(nested(form).parts || {}))})
    };

    /** Without the rows at the end in which nothing was written. */
    function filled(parts) {
        while (parts.length && !["title", "quantity", "unit", "neededBy"].some((name) => name in parts.at(-1))) {
            parts.pop();
        }
        return parts;
    }

    function nested(form) {
        const all = {};
        new FormData(form).forEach((value, name) => {
            if (value.trim() === "") {
                return;
            }
            const steps = name.split(".");
            const last = steps.pop();
            const place = steps.reduce((at, step) => { at[step] = at[step] || {}; return at[step]; }, all);
            if (last === "weekdays") {
                place[last] = (place[last] || []).concat(value);
            } else {
                place[last] = last === "quantity" ? aid.number(value) : value;
            }
        });
        return all;
    }

    function repeated(fields) {
        const rule = aid.repeat.rule(fields.repeat);
        delete fields.repeat;
        return rule ? Object.assign(fields, {repeat: rule}) : fields;
    }

    function addPart(form) {
        const parts = form.querySelector("[data-ma-parts]");
        const blank = form.querySelector("[data-ma-part-blank]");
        const number = parts.children.length;
        parts.insertAdjacentHTML("beforeend", blank.innerHTML.replace(/NEXT/g, String(number)));
        parts.lastElementChild.querySelector("input").focus();
    }

    aid.ready(() => {
        document.addEventListener("click", (event) => {
            const add = event.target.closest("[data-ma-add-part]");
            if (add) {
                addPart(add.form);
            }
        });
    });
}());
