/* Planning: a new shift, changing one, calling it off, leaving a day out, copying a week. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const SENDS = {"[data-ma-plan-form]": plan, "[data-ma-call-off]": callOff, "[data-ma-skip]": skip,
        "[data-ma-copy-form]": copy};

    aid.ready(() => {
        document.addEventListener("click", (event) => {
            if (event.target.closest("[data-ma-add-position]")) {
                addPosition(event.target.closest("form"));
            }
        });
        document.addEventListener("submit", (event) => {
            const root = event.target.closest("[data-ma-roster]");
            const kind = Object.keys(SENDS).find((selector) => event.target.matches(selector));
            if (root && kind) {
                event.preventDefault();
                aid.unmark(event.target);
                SENDS[kind](root, event.target);
            }
        });
    });

    const value = (form, name) => form.elements[name] ? form.elements[name].value.trim() : "";

    /** Sends what a form says; what is wrong is told in the form, and empty is returned. */
    async function send(root, form, method, path, body) {
        const match = form.dataset.revision > 0 ? {"If-Match": "\"" + form.dataset.revision + "\""} : {};
        const answer = await aid.busy(form, () =>
            aid.send(method, root.dataset.base + "/rest/mutual-aid/1.0" + path, body, match));
        if (answer.ok) {
            return answer.json;
        }
        (answer.json.errors || []).filter((error) => error.field.startsWith("positions."))
            .forEach((error) => { error.field = "positions"; });
        aid.refuse(root, form, answer);
        return undefined;
    }

    async function plan(root, form) {
        const code = form.dataset.code;
        const sent = planned(root, form);
        if (!code) {
            const made = await send(root, form, "POST", "/shifts", sent);
            if (made) {
                location.href = made.url || location.href;
            }
            return;
        }
        sent.scope = value(form, "scope") || "this";
        if (await send(root, form, "PUT", "/shifts/" + encodeURIComponent(code), sent)) {
            await aid.roster.changed(root, code, form.dataset.told);
        }
    }

    async function callOff(root, form) {
        const code = form.dataset.code;
        const path = "/shifts/" + encodeURIComponent(code) + "?scope=" + (value(form, "scope") || "this");
        if (await send(root, form, "DELETE", path)) {
            await aid.roster.changed(root, code, form.dataset.told);
        }
    }

    async function skip(root, form) {
        const path = "/shifts/series/" + encodeURIComponent(form.dataset.series) + "/skip";
        if (await send(root, form, "POST", path, {date: value(form, "date")})) {
            await aid.roster.changed(root, form.dataset.code, form.dataset.told);
        }
    }

    /** Goes to the week that was copied to, and tells how many shifts were made there. */
    async function copy(root, form) {
        const sent = {space: root.dataset.space, from: form.dataset.from, to: value(form, "to")};
        const made = await send(root, form, "POST", "/shifts/copies", sent);
        if (made) {
            const there = new URL(location.href);
            there.searchParams.set(root.dataset.maRoster + ".week", sent.to);
            await aid.roster.go(root, there.href);
            const told = root.querySelector("[data-ma-copied]");
            told.textContent = form.dataset.told.replace("{0}", made.results.length);
            told.hidden = false;
            told.focus();
        }
    }

    function addPosition(form) {
        const last = aid.all(form, "[data-ma-position]").pop();
        const added = last.cloneNode(true);
        const usual = {role: "", places: "4", newcomers: "0", requires: ""};
        aid.all(added, "[name]").forEach((field) => { field.value = usual[field.name]; });
        last.after(added);
        added.querySelector("input").focus();
    }

    const PLAIN = ["title", "place", "notes", "bring", "access", "lead", "area", "related", "opens", "forAll"];

    function planned(root, form) {
        const sent = {space: root.dataset.space};
        PLAIN.filter((name) => value(form, name)).forEach((name) => { sent[name] = value(form, name); });
        const day = value(form, "day");
        if (day) {
            sent.start = day + "T" + value(form, "start");
            sent.end = endDay(form, day) + "T" + value(form, "end");
        }
        sent.positions = aid.all(form, "[data-ma-position]").map(position).filter((one) => one.role);
        const rule = aid.repeat.ruleOf(form);
        if (rule) {
            sent.repeat = rule;
        }
        return sent;
    }

    /** Times that were left as they were keep their days: in an hour that comes twice an end can look like the past. */
    function endDay(form, day) {
        const isUntouched = ["day", "start", "end"].every((name) =>
            form.elements[name].value === form.elements[name].defaultValue);
        if (isUntouched && form.dataset.code) {
            return form.dataset.endDay;
        }
        return value(form, "end") > value(form, "start") ? day : nextDay(day);
    }

    function position(row) {
        const read = {};
        aid.all(row, "[name]").filter((one) => one.value.trim() !== "").forEach((one) => {
            read[one.name] = one.type === "number" ? aid.number(one.value) : one.value;
        });
        return read;
    }

    function nextDay(day) {
        const date = new Date(day + "T12:00:00Z");
        date.setUTCDate(date.getUTCDate() + 1);
        return date.toISOString().slice(0, 10);
    }
}());
