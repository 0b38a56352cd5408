// Reads a GEXF and a Cytoscape JSON file as tools do and tells what is in them: node networks.cjs MODULES GEXF CYJS
const path = require('path');
const fs = require('fs');
const [modules, gexfFile, cyjsFile] = process.argv.slice(2);
const load = (name) => require(path.resolve(modules, name));

const EDGE = 'person:ada.supports.topic:tolls';
const network = load('graphology-gexf').parse(load('graphology'), fs.readFileSync(gexfFile, 'utf8'));
const cytoscape = load('cytoscape')({ headless: true, elements: JSON.parse(fs.readFileSync(cyjsFile, 'utf8')).elements });

console.log(JSON.stringify({
  gexf: {
    nodes: network.order,
    edges: network.size,
    edge: network.getEdgeAttributes(EDGE),
    label: network.getNodeAttribute('person:cy', 'label'),
  },
  cyjs: {
    nodes: cytoscape.nodes().length,
    edges: cytoscape.edges().length,
    edge: cytoscape.getElementById(EDGE).data(),
    label: cytoscape.getElementById('person:cy').data('label'),
  },
}));
