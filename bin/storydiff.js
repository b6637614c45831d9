#!/usr/bin/env node
// A CommonJS script, unlike the rest: it spares the loader of modules, which takes Node.js some 5 ms to get ready.
const { main } = require('../dist/main.cjs')

// All is written by then. Left to end by itself, Node would first give back its memory bit by bit: a twentieth of the run.
main(process.argv.slice(2)).then((status) => process.exit(status))
