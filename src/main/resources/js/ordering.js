/* Trying another order of the line before it is saved, and saving it. Without script the page can be read. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    function start(root) {
        const section = root.querySelector("[data-ma-ordering]");
        if (!section) {
            return;
        }
        root.classList.add("ma-js");
        const form = section.querySelector("form");
        section.querySelector("[data-ma-preview]").addEventListener("click", () => preview(root, section, form));
        section.querySelector("[data-ma-go-on]").addEventListener("click", () => goOn(root, section, form, 0));
        form.addEventListener("input", () => stale(section));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(root, section, form);
        });
    }

    /** What was previewed is no longer what stands in the fields. */
    function stale(section) {
        section.querySelector("[data-ma-preview-part]").hidden = true;
        section.querySelector("[data-ma-say]").replaceChildren();
    }

    function rule(form) {
        const sent = {patience: {}, boosts: {}};
        new FormData(form).forEach((value, name) => {
            const path = name.split(".");
            if (value.trim() === "") {
                return;
            }
            if (path.length === 2) {
                sent[path[0]][path[1]] = aid.number(value);
            } else {
                sent[name] = value;
            }
        });
        return sent;
    }

    async function preview(root, section, form) {
        aid.unmark(form);
        const wanted = rule(form);
        const answer = await aid.busy(form, () => aid.send("POST", section.dataset.address + "/preview",
            {patience: wanted.patience, boosts: wanted.boosts}));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        show(root, section, answer.json);
    }

    function show(root, section, seen) {
        const part = section.querySelector("[data-ma-preview-part]");
        const name = seen.looked === 0 ? "preview-empty" : seen.moving === 0 ? "preview-nothing" : "preview-some";
        part.querySelector("[data-ma-preview-sentence]").textContent =
            aid.text(root, name, seen.moving, seen.looked);
        part.querySelector("[data-ma-sides]").hidden = seen.moving === 0;
        part.querySelector("[data-ma-before]").replaceChildren(
            ...seen.before.map((row) => line(row, row.from)));
        part.querySelector("[data-ma-after]").replaceChildren(
            ...seen.after.map((row) => line(row, row.to)));
        part.hidden = false;
        part.focus();
        part.scrollIntoView({block: "nearest"});
    }

    function line(row, place) {
        const made = aid.make("li", {"data-place": place},
            aid.make("a", {href: row.url}, aid.make("bdi", {}, row.title)),
            aid.make("span", {"class": "ma-notes"}, aid.make("bdi", {"class": "ma-code"}, row.code), " · " + row.reason));
        if (row.moved) {
            const own = row.by === "rule";
            made.classList.toggle("is-moving", own);
            made.append(aid.make("span", {"class": "ma-notes"},
                aid.make("span", {"class": "ma-moves"}, row.moved + "."), own ? " " + row.why : ""));
        }
        return made;
    }

    async function save(root, section, form) {
        aid.unmark(form);
        const wanted = Object.assign(rule(form), {revision: Number(form.dataset.revision)});
        const answer = await aid.busy(form, () => aid.send("PUT", section.dataset.address, wanted));
        if (!answer.ok) {
            aid.refuseAgreement(root, form, answer);
            return;
        }
        form.dataset.revision = answer.json.revision;
        section.querySelector("[data-ma-preview-part]").hidden = true;
        await arranged(root, section, form, answer.json, 0);
    }

    async function goOn(root, section, form, moved) {
        const answer = await aid.busy(form, () => aid.send("POST", section.dataset.address + "/line", {}));
        if (!answer.ok) {
            aid.refuse(root, form, answer);
            return;
        }
        await arranged(root, section, form, answer.json, moved);
    }

    /** A long line takes several calls; each goes on where the line is not in order yet. */
    async function arranged(root, section, form, order, before) {
        const moved = before + order.line.moved;
        const say = section.querySelector("[data-ma-say]");
        section.querySelector("[data-ma-words]").textContent = order.words;
        section.querySelector("[data-ma-agreed]").textContent = order.agreed;
        section.querySelector("[data-ma-unfinished]").hidden = order.line.done;
        if (order.line.done) {
            say.replaceChildren(aid.make("p", {}, aid.text(root, "ordering-saved", moved)));
            return;
        }
        say.replaceChildren(aid.make("p", {}, aid.text(root, "arranging")));
        await goOn(root, section, form, moved);
    }

    aid.ready(() => aid.all(document, ".ma-agreements").forEach(start));
}());
