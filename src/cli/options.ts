import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ReportPart, reportParts } from '../report/report-part.ts'
import { type ColorChoice, colorChoices, minimumWidth } from './appearance.ts'
import { type FailRule, failRule, ruleNames } from './fail-on.ts'

/** What every command takes. */
export interface CommonOptions {
  readonly format: string
  readonly output?: string
  readonly color: ColorChoice
  readonly width?: number
  readonly quiet?: boolean
}

/** What the commands that print a comparison take besides. */
export interface ComparisonOptions extends CommonOptions {
  readonly only: readonly ReportPart[]
  readonly full?: boolean
  readonly sideBySide?: boolean
  readonly failOn: readonly FailRule[]
}

/** Widest report, in columns: beyond it a number is a slip of the keyboard. */
const maximumWidth = 9999

/** Declares the options that every command takes. */
export function addCommonOptions(command: Command, formatNames: readonly string[]): Command {
  return command
    .addOption(
      new Option('-f, --format <name>', `form of the result: ${formatNames.join(', ')}`)
        .default('terminal')
        .argParser((name) => oneOf(name, formatNames, 'format')),
    )
    .option('-o, --output <file>', 'write the result to a file instead of standard output')
    .addOption(
      new Option('--color <when>', `colour: ${colorChoices.join(', ')}`)
        .default('auto')
        .argParser((when) => oneOf(when, colorChoices, 'choice')),
    )
    .option('--width <columns>', `width of the terminal report, ${minimumWidth} and more`, width)
    .option('-q, --quiet', 'print no notes on standard error, only errors')
}

/** Declares the options that the commands which print a comparison take besides. */
export function addComparisonOptions(command: Command): Command {
  return command
    .option('--full', 'show long statements and lists whole')
    .option('--side-by-side', 'set statements beside each other where the width is 120 columns or more')
    .addOption(
      new Option('--only <parts>', `show only some parts: ${reportParts.join(', ')}`)
        .default([], 'all')
        .argParser((list, before: readonly ReportPart[]) => [
          ...before,
          ...members(list).map((name) => oneOf(name, reportParts, 'part')),
        ]),
    )
    .addOption(
      new Option(
        '--fail-on <list>',
        'exit with status 1 where a kind of difference, a verdict, or kind:verdict is found',
      )
        .default([], 'nothing')
        .argParser((list, before: readonly FailRule[]) => [...before, ...members(list).map(rule)]),
    )
}

function members(list: string): readonly string[] {
  return list.split(',').map((member) => member.trim())
}

function oneOf<Name extends string>(name: string, known: readonly Name[], what: string): Name {
  const found = known.find((candidate) => candidate === name)
  if (found === undefined) throw new InvalidArgumentError(`There is no such ${what}; known: ${known.join(', ')}.`)
  return found
}

function width(columns: string): number {
  const number = /^\d{1,4}$/.test(columns) ? Number(columns) : 0
  if (number >= minimumWidth) return number
  throw new InvalidArgumentError(`Give a whole number from ${minimumWidth} to ${maximumWidth}.`)
}

function rule(name: string): FailRule {
  const found = failRule(name)
  if (found === null) throw new InvalidArgumentError(`"${name}" is none of ${ruleNames}.`)
  return found
}
