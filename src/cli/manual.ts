import type { Command, Option } from 'commander'
import { helpTexts } from './help.ts'
import { declareProgram, optionDescription } from './program.ts'

/** The manual page, in the language of `man`, made from the program's own definitions. The same bytes each time. */
export function manual(): string {
  const nothing = async (): Promise<void> => {}
  const program = declareProgram({ compare: nothing, read: nothing, show: nothing, completion: nothing })
  return [
    '.TH STORYDIFF 1 "" "storydiff" "User Commands"',
    '.SH NAME',
    'storydiff \\- compare news texts about one event',
    '.SH SYNOPSIS',
    ...['article article...', ...program.commands.map((command) => `${command.name()} ${argumentsOf(command)}`)].map(
      (usage) => `.B storydiff\n${text(usage)}\n.br`,
    ),
    '.SH DESCRIPTION',
    text(program.description()),
    ...program.commands.flatMap(commandLines),
    '.SH EXAMPLES AND EXIT STATUS',
    ...verbatim(helpTexts.storydiff),
    '',
  ].join('\n')
}

function commandLines(command: Command): readonly string[] {
  const name = command.name()
  const after = Object.entries(helpTexts).find(([title]) => title === name)?.[1] ?? ''
  return [
    `.SH ${text(`storydiff ${name}`).toUpperCase()}`,
    text(command.description()),
    ...command.options.flatMap(optionLines),
    ...verbatim(after),
  ]
}

function argumentsOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => `${argument.name()}${argument.variadic ? '...' : ''}`)
  return [...words, ...(command.options.length > 0 ? ['[options]'] : [])].join(' ')
}

function optionLines(option: Option): readonly string[] {
  return ['.TP', `.B ${text(option.flags)}`, text(optionDescription(option))]
}

/** Lines as they stand, in a typewriter's letters. */
function verbatim(lines: string): readonly string[] {
  return ['.PP', '.nf', ...lines.trim().split('\n').map(text), '.fi']
}

/** A text without what `man` would take for a command or turn into another sign. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
    .replaceAll('~', '\\(ti')
    .replaceAll("'", '\\(aq')
}
