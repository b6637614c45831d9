import { defaultSettings, type Settings } from '../model/settings.ts'
import { differenceKinds, type Filters, filterProblem, noFilters, orders, verdicts } from '../report/filters.ts'
import { type FormatName, formats, minimumWidth, type ReportOptions } from '../report/registry.ts'
import { reportParts } from '../report/report-part.ts'
import { InputError } from './input-error.ts'
import { kindOf, recordOf } from './values.ts'

/** What an option takes. */
interface Taken {
  readonly words: string
  readonly takes: (value: unknown) => boolean
}

const yesOrNo: Taken = { words: 'true or false', takes: (value) => typeof value === 'boolean' }
const labels: Taken = { words: "an array of labels of articles, such as ['A']", takes: listOf(() => true) }

const settingsTaken: Readonly<Record<keyof Settings, Taken>> = {
  minimumScore: {
    words: 'a number from 0 to 1, or null',
    takes: (value) => value === null || (typeof value === 'number' && value >= 0 && value <= 1),
  },
  explain: yesOrNo,
}

const optionsTaken: Readonly<Record<keyof Filters | keyof ReportOptions | 'format', Taken>> = {
  only: someOf(reportParts),
  kind: someOf(differenceKinds),
  verdict: someOf(verdicts),
  in: labels,
  not: labels,
  missingFrom: labels,
  minOrigins: wholeFrom(0),
  buried: yesOrNo,
  limit: orNull(wholeFrom(1)),
  sort: orNull(oneOf(orders)),
  format: oneOf(Object.keys(formats)),
  width: wholeFrom(minimumWidth),
  color: yesOrNo,
  full: yesOrNo,
  sideBySide: yesOrNo,
}

/** The settings of a comparison with the defaults filled in; throws an `InputError` where they cannot be used. */
export function checkedSettings(settings: unknown): Settings {
  return { ...defaultSettings, ...checked(settings, { taken: settingsTaken, code: 'bad-setting', what: 'settings' }) }
}

/** What `show` is to print and how. */
export interface CheckedOptions {
  readonly format: FormatName
  readonly filters: Filters
  readonly looks: ReportOptions
}

const defaultLooks: ReportOptions = { width: 80, color: false, full: false, sideBySide: false, sort: null }

/** The options of `show` for articles of these labels; throws an `InputError` where they cannot be used. */
export function checkedOptions(options: unknown, articles: readonly string[]): CheckedOptions {
  const asked = checked(options, { taken: optionsTaken, code: 'bad-option', what: 'options' })
  const { format = 'terminal', ...rest } = asked as Partial<Filters & ReportOptions> & { format?: FormatName }
  const filters = { ...noFilters, ...rest }
  const problem = filterProblem(filters, articles)
  if (problem !== null) throw new InputError('bad-option', `${problem}.`)
  return { format, filters, looks: { ...defaultLooks, ...rest } }
}

interface Wanted {
  readonly taken: Readonly<Record<string, Taken>>
  readonly code: string
  readonly what: string
}

/** What was given, without what is undefined. */
function checked(given: unknown, { taken, code, what }: Wanted): Readonly<Record<string, unknown>> {
  if (given === undefined) return {}
  const record = recordOf(given)
  if (!record) throw new InputError(code, `The ${what} are ${kindOf(given)}; give an object, or leave them out.`)
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  for (const [name, value] of entries) {
    const wanted = Object.hasOwn(taken, name) ? taken[name] : undefined
    if (wanted && !wanted.takes(value)) {
      throw new InputError(code, `${name} cannot be ${shown(value)}; give ${wanted.words}.`)
    }
  }
  return Object.fromEntries(entries)
}

function shown(value: unknown): string {
  return /^(?:string|number|boolean)$/.test(typeof value) || Array.isArray(value)
    ? JSON.stringify(value)
    : kindOf(value)
}

function oneOf(known: readonly string[]): Taken {
  return { words: `one of ${known.join(', ')}`, takes: (value) => known.includes(value as string) }
}

function someOf(known: readonly string[]): Taken {
  return { words: `an array of some of ${known.join(', ')}`, takes: listOf((name) => known.includes(name)) }
}

function listOf(takes: (name: string) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every((name) => typeof name === 'string' && takes(name))
}

function wholeFrom(least: number): Taken {
  return {
    words: `a whole number from ${least} on`,
    takes: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least,
  }
}

function orNull({ words, takes }: Taken): Taken {
  return { words: `${words}, or null`, takes: (value) => value === null || takes(value) }
}
