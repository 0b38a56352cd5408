/* The editor and the table of answers, in place of the plain form where scripts run. What is asked is in the address. */
(function () {
  "use strict";
  if (typeof Yasqe === "undefined") {
    return;
  }
  var form = document.getElementById("sparql");
  var plain = document.getElementById("query");
  var holder = document.getElementById("editor");
  holder.hidden = false;
  plain.hidden = true;
  var endpoint = new URL("/standpoint/sparql", location.href).href;
  Yasqe.defaults.autocompleters = [];
  var editor = new Yasqe(holder, {
    value: plain.value, persistenceId: null, autocompleters: [], resizeable: false, editorHeight: "22rem",
    createShareableLink: null, showQueryButton: false, requestConfig: { endpoint: endpoint, method: "POST" },
  });
  editor.setValue(plain.value);
  editor.getInputField().setAttribute("aria-label", "Query");
  editor.getScrollerElement().tabIndex = 0;
  var answer = new Yasr(document.getElementById("answer"), {
    persistenceId: null, prefixes: function () { return editor.getPrefixesFromQuery(); },
  });
  /* The table's own controls have no names. */
  new MutationObserver(function () {
    [["select.tableSizer", "Rows on a page"], ["input.tableFilter", "Rows that hold"]].forEach(function (control) {
      document.querySelectorAll("#answer " + control[0]).forEach(function (found) { found.setAttribute("aria-label", control[1]); });
    });
  }).observe(document.getElementById("answer"), { childList: true, subtree: true });
  editor.on("queryResponse", function (asker, response, duration) { answer.setResponse(response, duration); });
  form.addEventListener("submit", function (event) {
    if (document.getElementById("output").value !== "text") {
      plain.value = editor.getValue();
      return;
    }
    event.preventDefault();
    var address = new URL(location.href);
    address.searchParams.delete("name");
    address.searchParams.set("query", editor.getValue());
    history.replaceState(null, "", address);
    editor.query().catch(function () { /* the answer shows what went wrong */ });
  });
})();
