/* Rules by which something comes again, as forms ask for them: fields that belong to the chosen rhythm, and what is sent. */
(function () {
    "use strict";

    const aid = window.MutualAid;
    const EVERY_SECOND = /^(\w+)-(\d)$/;
    const ON_WEEKDAY = "monthly-weekday";
    const NUMBERS = ["interval", "which", "count"];

    /**
     * What was typed, without what does not go with the chosen rhythm; "weekly-2" is every second week. Nothing when it
     * does not come again.
     */
    function rule(typed) {
        if (!typed || !typed.freq) {
            return undefined;
        }
        const read = Object.assign({}, typed);
        const every = EVERY_SECOND.exec(read.freq);
        if (every) {
            read.freq = every[1];
            read.interval = every[2];
        }
        if (read.freq !== "weekly") {
            delete read.weekdays;
        }
        if (read.freq === ON_WEEKDAY) {
            read.freq = "monthly";
        } else {
            delete read.which;
        }
        NUMBERS.filter((name) => name in read).forEach((name) => { read[name] = aid.number(read[name]); });
        return read;
    }

    /** The rule of a form; the names of its fields begin with "repeat.". */
    function ruleOf(form) {
        const typed = {};
        new FormData(form).forEach((value, name) => {
            const [first, field] = name.split(".");
            if (first === "repeat" && value.trim() !== "") {
                typed[field] = field === "weekdays" ? (typed[field] || []).concat(value) : value;
            }
        });
        return rule(typed);
    }

    function shown(place) {
        const freq = place.querySelector("[name='repeat.freq']").value;
        aid.all(place, "[data-ma-when]").forEach((field) => {
            const when = field.dataset.maWhen.split(" ");
            field.hidden = !freq || !when.includes("any") && !when.includes(freq);
        });
        const which = place.querySelector("[name='repeat.which']");
        const first = place.closest("form").querySelector("input[name=day], input[name=neededBy]");
        if (which && freq === ON_WEEKDAY && !which.dataset.chosen && first && first.value) {
            which.value = String(Math.ceil(Number(first.value.slice(8)) / 7));
        }
    }

    aid.ready(() => {
        document.addEventListener("change", (event) => {
            if (event.target.matches("[name='repeat.which']")) {
                event.target.dataset.chosen = "yes";
            }
            const place = event.target.matches("[name='repeat.freq']") && event.target.closest("[data-ma-repeat]");
            if (place) {
                shown(place);
            }
        });
        document.addEventListener("reset", (event) => {
            window.setTimeout(() => aid.all(event.target, "[data-ma-repeat]").forEach(shown));
        });
    });

    aid.repeat = {rule: rule, ruleOf: ruleOf};
}());
