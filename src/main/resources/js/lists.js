/* Lets coordinators change the lists of a space: without script the page can be read, and no more. */
(function () {
    "use strict";

    function all(root, selector) {
        return Array.prototype.slice.call(root.querySelectorAll(selector));
    }

    function filled(pattern, values) {
        return values.reduce(function (text, value, number) {
            return text.split("{" + number + "}").join(value);
        }, pattern);
    }

    function Lists(form) {
        this.form = form;
        this.words = form.dataset;
        this.summary = form.querySelector(".ma-lists-summary");
        this.status = form.querySelector(".ma-lists-status");
        this.button = form.querySelector(".ma-lists-save button");
        this.changed = false;
        this.lineCount = 0;
    }

    Lists.prototype.start = function () {
        var lists = this;
        all(this.form, "fieldset").forEach(function (part) { part.disabled = false; });
        all(this.form, ".ma-lists-add, .ma-lists-save, .ma-line-tools").forEach(function (tool) { tool.hidden = false; });
        this.form.addEventListener("click", function (event) { lists.clicked(event); });
        this.form.addEventListener("input", function () { lists.touched(); });
        this.form.addEventListener("keydown", function (event) { lists.typed(event); });
        this.form.addEventListener("submit", function (event) {
            event.preventDefault();
            lists.save();
        });
        window.addEventListener("beforeunload", function (event) {
            if (lists.changed) {
                event.preventDefault();
                event.returnValue = "";
            }
        });
        this.name();
    };

    Lists.prototype.part = function (list) {
        return this.form.querySelector("[data-list=" + list + "]");
    };

    Lists.prototype.touched = function () {
        this.changed = true;
        this.status.textContent = "";
        this.name();
    };

    Lists.prototype.nameOf = function (line) {
        var field = line.querySelector(".ma-line-text");
        var text = field ? field.value.trim() : line.querySelector(".ma-line-name").textContent;
        return text || this.words.nameless;
    };

    /* Says on each button what it moves, and which way nothing can be moved. */
    Lists.prototype.name = function () {
        var lists = this;
        all(this.form, ".ma-lists-lines").forEach(function (list) {
            var lines = all(list, ".ma-line");
            lines.forEach(function (line, place) {
                lists.label(line, ".ma-line-up", lists.words.moveUp, place === 0);
                lists.label(line, ".ma-line-down", lists.words.moveDown, place === lines.length - 1);
                lists.label(line, ".ma-line-off", lists.words.takeOff, false);
                lists.identify(line);
            });
            var none = list.parentNode.querySelector(".ma-lists-none");
            if (none) { none.hidden = lines.length > 0; }
        });
    };

    Lists.prototype.label = function (line, selector, words, stuck) {
        var button = line.querySelector(selector);
        if (button) {
            button.setAttribute("aria-label", filled(words, [this.nameOf(line)]));
            button.setAttribute("aria-disabled", String(stuck));
        }
    };

    Lists.prototype.identify = function (line) {
        var field = line.querySelector("input");
        if (!field.id) {
            this.lineCount += 1;
            field.id = "ma-line-" + this.lineCount;
            line.querySelector(".ma-field-error").id = field.id + "-error";
        }
    };

    Lists.prototype.clicked = function (event) {
        var button = event.target.closest("button");
        if (!button || button.type === "submit" || button.getAttribute("aria-disabled") === "true") { return; }
        var line = button.closest(".ma-line");
        if (button.classList.contains("ma-lists-add")) {
            this.add(button.closest("fieldset"));
        } else if (button.classList.contains("ma-line-up")) {
            this.move(line, line.previousElementSibling, "beforebegin");
        } else if (button.classList.contains("ma-line-down")) {
            this.move(line, line.nextElementSibling, "afterend");
        } else if (button.classList.contains("ma-line-off")) {
            this.takeOff(line);
        }
    };

    /* Enter in a name goes on to the next line instead of saving half a list. */
    Lists.prototype.typed = function (event) {
        if (event.key === "Enter" && event.target.classList.contains("ma-line-text") && !event.isComposing) {
            event.preventDefault();
            var next = event.target.closest(".ma-line").nextElementSibling;
            var field = next && next.querySelector(".ma-line-text");
            if (field) {
                field.focus();
            } else if (event.target.value.trim()) {
                this.add(event.target.closest("fieldset"));
            }
        }
    };

    Lists.prototype.add = function (part) {
        var line = part.querySelector("template").content.firstElementChild.cloneNode(true);
        line.querySelector(".ma-line-tools").hidden = false;
        part.querySelector(".ma-lists-lines").appendChild(line);
        this.touched();
        line.querySelector(".ma-line-text").focus();
    };

    /* The neighbour is what moves, so that the button that was pressed keeps the focus. */
    Lists.prototype.move = function (line, neighbour, where) {
        line.insertAdjacentElement(where === "beforebegin" ? "afterend" : "beforebegin", neighbour);
        this.touched();
        var lines = all(line.parentNode, ".ma-line");
        this.status.textContent = filled(this.words.moved, [this.nameOf(line), lines.indexOf(line) + 1, lines.length]);
    };

    Lists.prototype.takeOff = function (line) {
        var part = line.closest("fieldset");
        var name = this.nameOf(line);
        var near = line.nextElementSibling || line.previousElementSibling;
        line.remove();
        this.touched();
        this.status.textContent = filled(this.words.takenOff, [name]);
        (near ? near.querySelector("input") : part.querySelector(".ma-lists-add")).focus();
    };

    /* A new line without a name is left out; so is a category that is not checked. */
    Lists.prototype.lines = function (list) {
        return all(this.part(list), ".ma-line").filter(function (line) {
            var use = line.querySelector(".ma-line-use");
            return use ? use.checked : line.dataset.key || line.querySelector(".ma-line-text").value.trim();
        });
    };

    function content(line) {
        var field = line.querySelector(".ma-line-text");
        var sent = field ? { name: field.value } : {};
        if (line.dataset.key) { sent.key = line.dataset.key; }
        return sent;
    }

    Lists.prototype.save = function () {
        if (this.button.getAttribute("aria-disabled") === "true") {
            return;
        }
        var lists = this;
        var sent = {
            areas: this.lines("areas"),
            categories: this.lines("categories"),
            languages: all(this.part("languages"), "input:checked")
        };
        this.clear();
        this.busy(true);
        window.fetch(this.words.address, {
            method: "PUT",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", "Accept": "application/json", "X-Atlassian-Token": "no-check" },
            body: JSON.stringify({
                areas: sent.areas.map(content),
                categories: sent.categories.map(content),
                languages: sent.languages.map(function (choice) { return choice.value; }),
                zone: this.form.querySelector(".ma-lists-zone").value,
                revision: Number(this.words.revision)
            })
        }).then(function (response) {
            return response.json().then(function (answer) {
                lists.busy(false);
                return response.ok ? lists.saved(answer, sent) : lists.refused(response.status, answer, sent);
            });
        }).catch(function () {
            lists.busy(false);
            lists.summarise("error", lists.words.noConnection, []);
        });
    };

    Lists.prototype.busy = function (busy) {
        this.button.setAttribute("aria-disabled", String(busy));
        this.status.textContent = busy ? this.words.saving : "";
    };

    Lists.prototype.saved = function (answer, sent) {
        this.words.revision = answer.revision;
        ["areas", "categories"].forEach(function (list) {
            sent[list].forEach(function (line, place) { line.dataset.key = answer[list][place].key; });
        });
        this.changed = false;
        this.status.textContent = this.words.saved;
    };

    Lists.prototype.refused = function (status, answer, sent) {
        var lists = this;
        var errors = (answer.errors || []).map(function (error) {
            return { message: error.message, target: lists.mark(error, sent) };
        });
        if (errors.length > 0) {
            this.summarise("error", this.words.notSaved, errors);
        } else {
            this.summarise(status === 409 ? "info" : "error", answer.detail || this.words.notSaved, []);
        }
        if (status === 409) {
            var again = document.createElement("a");
            again.href = window.location.href;
            again.textContent = this.words.reload;
            this.summary.appendChild(again);
        }
    };

    /* Puts the sentence at its field and gives the id to link to, if the field is on the page. */
    Lists.prototype.mark = function (error, sent) {
        var path = error.field.split(".");
        var line = path.length > 1 && sent[path[0]] && sent[path[0]][Number(path[1])];
        if (line && line.classList.contains("ma-line")) {
            var field = line.querySelector("input");
            var place = line.querySelector(".ma-field-error");
            place.textContent = error.message;
            place.hidden = false;
            field.setAttribute("aria-invalid", "true");
            field.setAttribute("aria-describedby", place.id);
            return field.id;
        }
        var shared = this.form.querySelector("[data-error-of=" + JSON.stringify(path[0]) + "]");
        if (!shared) { return ""; }
        shared.textContent = error.message;
        shared.hidden = false;
        shared.id = "ma-lists-error-" + path[0];
        return shared.id;
    };

    Lists.prototype.summarise = function (kind, title, errors) {
        var box = this.summary;
        box.className = "aui-message aui-message-" + kind + " ma-lists-summary";
        var sentence = document.createElement("p");
        sentence.textContent = title;
        box.appendChild(sentence);
        if (errors.length > 0) {
            var list = document.createElement("ul");
            errors.forEach(function (error) {
                var item = document.createElement("li");
                var link = document.createElement(error.target ? "a" : "span");
                link.textContent = error.message;
                if (error.target) {
                    link.href = "#" + error.target;
                    link.addEventListener("click", function (event) {
                        event.preventDefault();
                        document.getElementById(error.target).focus();
                    });
                }
                item.appendChild(link);
                list.appendChild(item);
            });
            box.appendChild(list);
        }
        box.hidden = false;
        box.focus();
    };

    /* Takes back what an earlier try said. */
    Lists.prototype.clear = function () {
        this.summary.hidden = true;
        this.summary.textContent = "";
        all(this.form, ".ma-field-error").forEach(function (error) { error.hidden = true; });
        all(this.form, "[aria-invalid]").forEach(function (field) {
            field.removeAttribute("aria-invalid");
            field.removeAttribute("aria-describedby");
        });
    };

    function startAll() {
        all(document, ".ma-lists-form").forEach(function (form) { new Lists(form).start(); });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", startAll);
    } else {
        startAll();
    }
}());
