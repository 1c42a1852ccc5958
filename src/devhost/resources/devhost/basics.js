// What the product has on every page before AUI comes: AJS.contextPath and WRM.
(function () {
  "use strict";

  var AJS = window.AJS || (window.AJS = {});
  var WRM = window.WRM || (window.WRM = {});

  function contextPath() {
    return document.querySelector('meta[name="ajs-context-path"]').getAttribute("content");
  }

  // AUI takes this function over into the AJS that it puts in place of this one.
  AJS.contextPath = contextPath;
  WRM.contextPath = contextPath;
  WRM.data = { claim: function () { return undefined; } };
}());
