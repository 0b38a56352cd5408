/* The canvas: draws the edges of /graph.json, and more of them for each thing that is clicked on. What is shown is in the
   address, and the table below the canvas lists the same edges. */
(function () {
  "use strict";
  var canvas = document.getElementById("canvas");
  if (!canvas || typeof cytoscape === "undefined") {
    return;
  }
  canvas.hidden = false;
  document.getElementById("hint").hidden = false;
  var chosen = document.getElementById("chosen");
  var address = new URL(location.href);
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var centres = new Set();

  function ink(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  function looks() {
    var tones = ["support", "oppose", "mixed"].map(function (tone) {
      return { selector: "edge." + tone, style: { "line-color": ink(tone), "target-arrow-color": ink(tone), color: ink(tone) } };
    });
    return [
      { selector: "node", style: {
        label: "data(label)", color: ink("ink"), "font-size": 12, "text-background-color": ink("paper"),
        "text-background-opacity": 0.8, "text-background-padding": 1, "font-family": "system-ui, sans-serif",
        "text-wrap": "wrap", "text-max-width": 120, "text-valign": "bottom", "text-margin-y": 4,
        "background-color": ink("paper"), "border-width": 1.5, "border-color": ink("soft"), width: 16, height: 16 } },
      { selector: "node[kind = 'topic']", style: { shape: "round-rectangle" } },
      { selector: "node[kind = 'office']", style: { shape: "diamond" } },
      { selector: "node.centre", style: { "background-color": ink("ink"), width: 22, height: 22, "font-size": 14 } },
      { selector: "node:selected", style: { "border-width": 4, "border-color": ink("focus") } },
      { selector: "edge", style: {
        label: "data(label)", "font-size": 10, color: ink("soft"), "text-rotation": "autorotate",
        "text-background-color": ink("paper"), "text-background-opacity": 0.85, "text-background-padding": 2,
        width: "mapData(count, 0, 6, 1, 5)", "line-color": ink("edge"), "target-arrow-color": ink("edge"),
        "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier" } },
      { selector: "edge.open", style: { "line-style": "dashed" } },
      { selector: "edge.brief", style: { label: "data(sign)", "font-size": 14, "text-rotation": 0 } },
    ].concat(tones);
  }

  var cy = cytoscape({ container: canvas, style: looks(), minZoom: 0.2, maxZoom: 3 });
  dark.addEventListener("change", function () { cy.style(looks()); });

  function node(ref) {
    if (cy.getElementById(ref.iri).empty()) {
      cy.add({ group: "nodes", data: { id: ref.iri, label: ref.label, kind: ref.kind, href: ref.href } });
    }
  }

  /* One thing in the middle of all others, which stand on an ellipse as wide as the canvas. */
  function around(one) {
    if (one.hasClass("centre")) {
      return { x: 0, y: 0 };
    }
    var others = cy.nodes().not(".centre");
    var turn = 2 * Math.PI * others.indexOf(one) / others.length - Math.PI / 2;
    var reach = Math.max(1, others.length / 18);
    return { x: reach * canvas.clientWidth * 0.36 * Math.cos(turn), y: reach * canvas.clientHeight * 0.38 * Math.sin(turn) };
  }

  function draw(found) {
    var before = cy.elements().length;
    found.centres.forEach(function (ref) {
      node(ref);
      centres.add(ref.iri);
      cy.getElementById(ref.iri).addClass("centre");
    });
    found.edges.forEach(function (edge) {
      node(edge.source);
      node(edge.target);
      if (cy.getElementById(edge.id).empty()) {
        cy.add({ group: "edges", classes: edge.tone + (edge.modality ? " open" : ""),
          data: { id: edge.id, source: edge.source.iri, target: edge.target.iri, count: edge.count, why: edge.why,
            sign: edge.sign, label: (edge.sign ? edge.sign + " " : "") + edge.verb + (edge.modality ? ", " + edge.modality : "") } });
        if (before > 0) {
          row(edge);
        }
      }
    });
    cy.edges().toggleClass("brief", cy.edges().length > 25);
    cy.layout(centres.size === 1
      ? { name: "preset", positions: around, padding: 30 }
      : { name: "cose", animate: false, randomize: false, numIter: 2000, nodeDimensionsIncludeLabels: true,
        nodeRepulsion: function () { return 200000; }, idealEdgeLength: function () { return 130; },
        edgeElasticity: function () { return 60; }, gravity: 0.5, padding: 30 }).run();
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
    document.getElementById("count").textContent = cy.edges().length;
  }

  function cell(line, text, href) {
    var td = line.insertCell();
    if (href) {
      var a = document.createElement("a");
      a.href = href;
      a.textContent = text;
      td.appendChild(a);
    } else {
      td.textContent = text;
    }
  }

  function row(edge) {
    var line = document.getElementById("table").tBodies[0].insertRow();
    cell(line, edge.source.label, edge.source.href);
    cell(line, (edge.sign ? edge.sign + " " : "") + edge.verb + (edge.modality ? ", " + edge.modality : ""));
    cell(line, edge.target.label, edge.target.href);
    cell(line, edge.sort === "known" ? "" : edge.percent + "%");
    cell(line, edge.count || "");
    cell(line, edge.date);
    cell(line, "why?", edge.why);
  }

  function load(search) {
    return fetch("/graph.json" + search, { headers: { Accept: "application/json" } }).then(function (answer) {
      if (!answer.ok) {
        throw new Error("The server answers " + answer.status);
      }
      return answer.json();
    }).then(draw).catch(function (problem) { chosen.textContent = problem.message; });
  }

  cy.on("tap", "node", function (event) {
    var ref = event.target.data();
    chosen.textContent = "";
    var link = document.createElement("a");
    link.href = ref.href;
    link.textContent = ref.label;
    chosen.append("Chosen: ", link);
    if (centres.has(ref.id)) {
      return;
    }
    var one = new URL(address);
    one.searchParams.set("around", ref.id);
    load(one.search).then(function () {
      address.searchParams.set("around", Array.from(centres).join(" "));
      history.replaceState(null, "", address);
      document.querySelector("#filter [name=around]").value = address.searchParams.get("around");
    });
  });
  cy.on("tap", "edge", function (event) { location.href = event.target.data("why"); });
  load(address.search);
})();
