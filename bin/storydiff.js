#!/usr/bin/env node
// A CommonJS script, unlike the rest: Node.js takes as long to get its loader of modules ready as storydiff to read both
// articles of a comparison.
const { main } = require('../dist/main.cjs')

// All is written by then. Left to end by itself, Node would first give back its memory bit by bit: a twentieth of the run.
main(process.argv.slice(2)).then((status) => process.exit(status))
