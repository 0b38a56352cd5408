// Reads Turtle with N3.js and says what a graph viewer that labels nodes by rdfs:label would show.
// node names.cjs NODE_MODULES FILE.ttl
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const [modules, file] = process.argv.slice(2);
const { Parser } = createRequire(resolve(modules, 'here.js'))('n3');

const quads = new Parser({ format: 'text/turtle' }).parse(readFileSync(file, 'utf8'));
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';
const nodes = new Set();
const names = new Map();
for (const { subject, predicate, object } of quads) {
  nodes.add(subject.id);
  if (object.termType !== 'Literal' && predicate.value !== type) nodes.add(object.id);
  if (predicate.value === label) names.set(subject.id, object.value);
}
console.log(JSON.stringify({
  triples: quads.length,
  blank: [...nodes].filter(node => node.startsWith('_:')).length,
  unnamed: [...nodes].filter(node => !names.has(node)),
  addresses: [...names.values()].filter(name => /^\w+:\/\//.test(name)),
}));
