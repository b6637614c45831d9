import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Filters } from '../report/filters.ts'
import { minimumWidth } from '../report/registry.ts'
import { type ColorChoice, colorChoices } from './appearance.ts'
import { type FailRule, failRule, ruleNames } from './fail-on.ts'
import { addFilterOptions } from './filter-options.ts'
import { members, oneOf } from './option-values.ts'
import type { AskedOutputs } from './outputs.ts'

/** What every command takes. */
export interface CommonOptions extends AskedOutputs {
  readonly color: ColorChoice
  readonly width?: number
  readonly quiet?: boolean
  readonly pager: boolean
  readonly progress: boolean
}

/** What the commands that print a comparison take besides. */
export interface ComparisonOptions extends CommonOptions, Partial<Filters> {
  readonly full?: boolean
  readonly sideBySide?: boolean
  readonly failOn: readonly FailRule[]
}

/** What `compare` takes besides. */
export interface CompareOptions extends ComparisonOptions {
  readonly explain?: boolean
}

/** Widest report, in columns: beyond it a number is a slip of the keyboard. */
const maximumWidth = 9999

/** Declares the options that every command takes. */
export function addCommonOptions(command: Command, formatNames: readonly string[]): Command {
  return command
    .addOption(
      new Option('-f, --format <name>', `form of the result: ${formatNames.join(', ')}; repeat it for several results`)
        .choices(formatNames)
        .default([], 'by the ending of --output, else terminal')
        .argParser((name, before: readonly string[]) => [...before, oneOf(name, formatNames, 'format')]),
    )
    .addOption(
      new Option(
        '-o, --output <file>',
        'write the result to a file, - is standard output; repeat it for several results',
      )
        .default([], 'standard output')
        .argParser((path, before: readonly string[]) => [...before, path]),
    )
    .addOption(
      new Option('--color <when>', `colour: ${colorChoices.join(', ')}`)
        .choices(colorChoices)
        .default('auto')
        .argParser((when) => oneOf(when, colorChoices, 'choice')),
    )
    .option('--width <columns>', `width of the terminal report, ${minimumWidth} and more`, width)
    .option('--no-pager', 'print a long result at once, even on a terminal')
    .option('--no-progress', 'do not say what goes on when it takes longer than half a second')
    .option('-q, --quiet', 'print no notes on standard error, only errors')
}

/** Declares the options that the commands which print a comparison take besides. */
export function addComparisonOptions(command: Command): Command {
  return addFilterOptions(
    command
      .option('--full', 'show long statements and lists whole')
      .option('--side-by-side', 'set statements beside each other where the width is 120 columns or more'),
  ).addOption(
    new Option('--fail-on <list>', 'exit with status 1 where a kind of difference, a verdict, or kind:verdict is found')
      .default([], 'nothing')
      .argParser((list, before: readonly FailRule[]) => [...before, ...members(list).map(rule)]),
  )
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
