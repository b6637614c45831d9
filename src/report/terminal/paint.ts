import { Chalk, type ChalkInstance } from 'chalk'
import type { Line, Run, Style } from './layout.ts'

// Vermilion and blue: far apart for every kind of colour vision, and legible on black (5:1) and on white (4:1).
const vermilion = 166
const blue = 33
/** 256 colours, whatever the surroundings say: the caller has decided that colour is wanted. */
const colourLevel = 2

/** Gives what turns a line into the characters for the terminal; without colour it adds nothing to the text. */
export function painter(color: boolean): (line: Line) => string {
  if (!color) return (line) => textOf(trimmed(line))
  const looks = looksOf(new Chalk({ level: colourLevel }))
  return (line) => textOf(continuous(trimmed(line)).map(({ text, style }) => ({ text: looks[style](text), style })))
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('')
}

function looksOf(chalk: ChalkInstance): Readonly<Record<Style, (text: string) => string>> {
  return {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.dim,
    light: chalk.ansi256(blue),
    mark: chalk.bold.ansi256(blue),
    conflict: chalk.bold.ansi256(vermilion),
    title: chalk.bold.underline,
  }
}

/** One run for all neighbours of a style and the blanks between them, so that a style is not switched at every word. */
function continuous(line: Line): readonly Run[] {
  const runs: Run[] = []
  line.forEach(({ text, style }, index) => {
    const last = runs.at(-1)
    const isBlank = text.trim() === '' && last?.style === line[index + 1]?.style
    if (last && (last.style === style || isBlank)) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ text, style })
  })
  return runs
}

function trimmed(line: Line): readonly Run[] {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line.slice(0, last + 1)
}
