import { type Command, InvalidArgumentError, Option } from 'commander'
import type { DifferenceKind } from '../model/claim.ts'
import { differenceKinds, type Filters, noFilters, orders, verdicts } from '../report/filters.ts'
import { reportParts } from '../report/report-part.ts'
import { kindWords } from '../report/words.ts'
import { listOf, members, oneOf } from './option-values.ts'

/** Greatest number that a filter takes: beyond it a number is a slip of the keyboard. */
const greatest = 1_000_000

/** The kinds by the words that reports have for them: "source" is attribution. */
const kindsInWords: ReadonlyMap<string, DifferenceKind> = new Map(
  differenceKinds.map((kind) => [kindWords[kind], kind]),
)

/** Declares the options that ask for some of the findings only. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(
      listOf(
        '--only <parts>',
        'show only some parts: agree, differ, unique (what one article alone has), quotes',
        reportParts,
      ),
    )
    .addOption(
      listOf(
        '--kind <kinds>',
        `only these kinds of difference: ${differenceKinds.join(', ')}`,
        differenceKinds,
      ).argParser((list, before: readonly DifferenceKind[]) => [...before, ...members(list).map(kind)]),
    )
    .addOption(listOf('--verdict <verdicts>', `only differences with these verdicts: ${verdicts.join(', ')}`, verdicts))
    .addOption(labels('--in <labels>', 'only what each of these articles has: A,B'))
    .addOption(labels('--not <labels>', 'only what none of these articles has'))
    .addOption(labels('--missing-from <labels>', 'only what at least one of these articles lacks'))
    .addOption(
      new Option('--min-origins <number>', 'only claims that are traced to so many origins or more').argParser(
        wholeNumber,
      ),
    )
    .option('--buried', 'only what one article has in its first third and another in its last third')
    .addOption(
      new Option(
        '--limit <number>',
        'at most so many claims that differ, claims that do not, quotes, and statements of each article alone',
      ).argParser(wholeNumber),
    )
    .addOption(
      new Option('--sort <order>', 'order of the findings, and what comes within --limit: importance, position')
        .choices(orders)
        .argParser((order) => oneOf(order, orders, 'order')),
    )
}

/** The filters among the options of a command. */
export function filtersOf(options: Partial<Filters>): Filters {
  const {
    only,
    kind,
    verdict,
    in: having,
    not,
    missingFrom,
    minOrigins,
    buried,
    limit,
    sort,
  } = { ...noFilters, ...options }
  return { only, kind, verdict, in: having, not, missingFrom, minOrigins, buried, limit, sort }
}

function labels(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], 'any')
    .argParser((list, before: readonly string[]) => [...before, ...members(list).map(label)])
}

function kind(name: string): DifferenceKind {
  return kindsInWords.get(name) ?? oneOf(name, differenceKinds, 'kind')
}

function label(name: string): string {
  if (/^[A-Za-z]{1,4}$/.test(name)) return name.toUpperCase()
  throw new InvalidArgumentError('Articles are called A, B, C, ... in the order given; give a list such as A,B.')
}

function wholeNumber(text: string): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= greatest) return number
  throw new InvalidArgumentError('Give a whole number from 1 on.')
}
