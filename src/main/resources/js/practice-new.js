/* Beginning a page: Confluence makes it, by its own rules, and shows it for writing. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-new]").forEach((root) => {
        root.classList.add("ma-js");
        root.querySelector("[data-ma-form=new]").addEventListener("submit", (event) => {
            event.preventDefault();
            begin(root, event.target);
        });
    }));

    async function begin(root, form) {
        const title = form.elements.title.value.trim();
        aid.unmark(form);
        if (title === "") {
            wrong(root, form, "title-needed");
            return;
        }
        const answer = await aid.busy(form, () => aid.send("POST", root.dataset.base + "/rest/api/content", {
            type: "page", title: title, space: {key: root.dataset.space},
            body: {storage: {value: form.elements.storage.value, representation: "storage"}}
        }));
        if (answer.ok) {
            location.href = root.dataset.base + "/pages/editpage.action?pageId=" + encodeURIComponent(answer.json.id);
        } else if (answer.status === 400) {
            wrong(root, form, "title-taken");
        } else {
            aid.summarise(form, aid.problem(root, {status: answer.status, json: {}}));
        }
    }

    function wrong(root, form, name) {
        const words = root.querySelector("[data-ma-new-texts]").getAttribute("data-" + name);
        aid.refuse(root, form, {status: 400, json: {errors: [{field: "title", message: words}]}});
    }
}());
