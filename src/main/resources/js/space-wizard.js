/* The dialog in which a space for a group is made. Confluence makes the space; we look at the answers before. */
(function () {
    "use strict";

    const PAGE = "groupSpace";
    const ANSWERS = ["areas", "categories", "languages", "care", "resources", "logistics", "outreach"];

    AJS.bind("blueprint.wizard-register.ready", () => {
        const common = Confluence.SpaceBlueprint.CommonWizardBindings;
        Confluence.Blueprint.setWizard("org.mutualaid.confluence:group-space-item", (wizard) => {
            wizard.on("pre-render." + PAGE, (event, state) => {
                common.preRender(event, state);
                state.soyRenderContext.showSpacePermission = false;
            });
            wizard.on("post-render." + PAGE, common.postRender);
            wizard.on("submit." + PAGE, (event, state) => {
                state.pageData.ContentPageTitle = state.pageData.name;
                return fit(state) && common.submit(event, state);
            });
        });
    });

    /** Whether the answers can be used; what cannot is said at its field, and all that was typed stays. */
    function fit(state) {
        const form = state.$container.get(0).querySelector("form");
        unmark(form);
        const answer = looked(state.pageData);
        if (answer.status === 200) {
            return true;
        }
        const errors = answer.json.errors || [];
        errors.forEach((error) => mark(form, error));
        const summary = form.querySelector(".ma-space-wrong");
        summary.textContent = errors.length ? AJS.I18n.getText("mutual-aid.space.wrong")
            : answer.json.detail || AJS.I18n.getText("mutual-aid.space.unreachable");
        summary.hidden = false;
        (form.querySelector("[aria-invalid]") || summary).focus();
        return false;
    }

    /** Waits for the answer: whether the dialog goes on is decided when its hook returns. */
    function looked(pageData) {
        const answers = {};
        ANSWERS.forEach((name) => { answers[name] = pageData[name] || ""; });
        const request = new XMLHttpRequest();
        request.open("POST", AJS.contextPath() + "/rest/mutual-aid/1.0/beginnings/check", false);
        request.setRequestHeader("Content-Type", "application/json");
        request.setRequestHeader("X-Atlassian-Token", "no-check");
        try {
            request.send(JSON.stringify(answers));
            return {status: request.status, json: JSON.parse(request.responseText)};
        } catch (unreachable) {
            return {status: 0, json: {}};
        }
    }

    function mark(form, error) {
        const field = form.elements[error.field];
        if (field) {
            field.setAttribute("aria-invalid", "true");
            const place = field.closest(".field-group").querySelector(".error");
            place.id = field.id + "-wrong";
            const others = (field.getAttribute("aria-describedby") || "").split(" ").filter((id) => id !== place.id);
            field.setAttribute("aria-describedby", others.concat(place.id).join(" ").trim());
            place.textContent = place.textContent ? place.textContent + " " + error.message : error.message;
        }
    }

    function unmark(form) {
        form.querySelector(".ma-space-wrong").hidden = true;
        form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
        form.querySelectorAll(".error").forEach((place) => { place.textContent = ""; });
    }
}());
