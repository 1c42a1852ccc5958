// The dialog in which spaces are made: what Confluence offers to the scripts of a blueprint's wizard, and no more.
(function () {
  "use strict";

  var wizards = {};
  var ready = [];
  var Confluence = window.Confluence = window.Confluence || {};
  function text(name) {
    return document.getElementById("create-dialog-texts").getAttribute("data-" + name);
  }

  // For a host without AUI, which has its own.
  function bind(event, run) {
    ready.push(run);
  }
  window.AJS = window.AJS || {};
  window.AJS.bind = window.AJS.bind || bind;

  Confluence.Blueprint = {
    setWizard: function (item, define) {
      var hooks = {};
      define({on: function (name, hook) { hooks[name] = hook; }});
      wizards[item] = hooks;
    }
  };

  function wrong(form, field, message) {
    var place = form.elements[field].closest(".field-group").querySelector(".error");
    place.textContent = message;
    form.elements[field].focus();
    return false;
  }

  Confluence.SpaceBlueprint = {
    CommonWizardBindings: {
      preRender: function (event, state) {
        state.soyRenderContext.atlToken = AJS.Meta.get("atl-token");
        state.soyRenderContext.showSpacePermission = true;
      },
      postRender: function (event, state) {
        var form = state.$container.get(0).querySelector("form");
        var typed = false;
        form.elements.spaceKey.addEventListener("input", function () { typed = true; });
        form.elements.name.addEventListener("input", function () {
          if (!typed) {
            var words = form.elements.name.value.normalize("NFD").replace(/[^A-Za-z0-9 ]+/g, "").trim().split(/ +/);
            var letters = words.length > 1 ? words.map(function (word) { return word.charAt(0); }).join("") : words[0];
            form.elements.spaceKey.value = letters.toUpperCase();
          }
        });
      },
      submit: function (event, state) {
        var form = state.$container.get(0).querySelector("form");
        if (state.pageData.name.trim() === "") {
          return wrong(form, "name", text("name"));
        }
        return /^[A-Za-z0-9]+$/.test(state.pageData.spaceKey) || wrong(form, "spaceKey", text("key"));
      }
    }
  };

  function collection(element) {
    return window.jQuery ? window.jQuery(element) : {0: element, length: 1, get: function () { return element; }};
  }

  function template(name) {
    return name.split(".").reduce(function (place, part) { return place && place[part]; }, window);
  }

  function data(form) {
    var all = {};
    new FormData(form).forEach(function (value, name) { all[name] = value; });
    return all;
  }

  function start() {
    ready.forEach(function (run) { run(); });
    if (window.AJS.trigger) {
      window.AJS.trigger("blueprint.wizard-register.ready");
    }
    var dialog = document.getElementById("create-dialog");
    var hooks = wizards[dialog.dataset.item] || {};
    var page = dialog.dataset.page;
    var main = dialog.querySelector(".dialog-wizard-page-main");
    var state = {wizardData: {pages: {}}, soyRenderContext: {}};

    function hook(name) {
      return hooks[name + "." + page] ? hooks[name + "." + page]({type: name}, state) : undefined;
    }

    hook("pre-render");
    main.innerHTML = template(dialog.dataset.template)(state.soyRenderContext);
    state.$container = collection(main);
    hook("post-render");
    var form = main.querySelector("form");
    var button = dialog.querySelector(".create-dialog-create-button");
    button.disabled = false;
    button.addEventListener("click", function () { form.requestSubmit(); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      form.querySelectorAll(".error").forEach(function (place) { place.textContent = ""; });
      state.pageData = data(form);
      state.wizardData.pages[page] = state.pageData;
      if (hook("submit") !== false) {
        button.disabled = true;
        make(dialog, state.pageData).finally(function () { button.disabled = false; });
      }
    });
  }

  async function make(dialog, pageData) {
    var answers = {};
    Object.keys(pageData).forEach(function (name) {
      if (["name", "spaceKey", "description", "ContentPageTitle"].indexOf(name) < 0) {
        answers[name] = pageData[name];
      }
    });
    var answer = await fetch(AJS.contextPath() + "/rest/api/space", {
      method: "POST", credentials: "same-origin",
      headers: {"Content-Type": "application/json", "X-Atlassian-Token": "no-check"},
      body: JSON.stringify({key: pageData.spaceKey, name: pageData.name, blueprint: dialog.dataset.blueprint,
        answers: answers})
    });
    if (answer.ok) {
      location.href = AJS.contextPath() + "/display/" + pageData.spaceKey;
      return;
    }
    var problem = await answer.json();
    var box = document.getElementById("create-dialog-error");
    box.querySelector("p").textContent = problem.message || problem.detail || problem.title;
    box.hidden = false;
  }

  document.addEventListener("DOMContentLoaded", start);
}());
