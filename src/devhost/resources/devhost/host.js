// What the product adds to AUI on every page, and the folding menu of the frame.
(function () {
  "use strict";

  var AJS = window.AJS;

  function meta(name) {
    var found = document.querySelector('meta[name="ajs-' + name + '"]');
    return found ? found.getAttribute("content") : undefined;
  }

  AJS.Meta = {
    get: meta,
    getNumber: function (name) { return parseInt(meta(name), 10); },
    getBoolean: function (name) { return meta(name) === "true"; }
  };
  if (!AJS.toInit) {
    AJS.toInit = function (start) {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", function () { start(window.jQuery); });
      } else {
        start(window.jQuery);
      }
    };
  }

  var root = document.documentElement;
  root.classList.add("host-script");
  var button = document.getElementById("menu-button");
  button.setAttribute("role", "button");
  button.addEventListener("click", function (event) {
    event.preventDefault();
    var open = root.classList.toggle("host-menu-open");
    button.setAttribute("aria-expanded", String(open));
  });
  button.addEventListener("keydown", function (event) {
    if (event.key === " ") {
      event.preventDefault();
      button.click();
    }
  });

  var menus = document.querySelectorAll("details.host-menu");
  function closeMenus(except) {
    menus.forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }
  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.host-menu"));
  });
  document.addEventListener("keydown", function (event) {
    var open = document.querySelector("details.host-menu[open]");
    if (event.key === "Escape" && open) {
      closeMenus();
      open.querySelector("summary").focus();
    }
  });
}());
