#!/usr/bin/env node
import { main } from '../dist/main.js'

// All is written by now. Left to end by itself, Node would first give back its memory bit by bit: a twentieth of the run.
process.exit(await main(process.argv.slice(2)))
