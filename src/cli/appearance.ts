import { type ArticleReportOptions, minimumWidth } from '../report/registry.ts'

/** When a report has colour. */
export const colorChoices = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof colorChoices)[number]

/** Where a report goes, and what its surroundings say of colour and width. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal that the report goes to; null where it goes to none. */
  readonly terminal: number | null
}

const defaultWidth = 80

/** The width and colour of a report: as asked, or as the surroundings suggest. */
export function appearance(
  asked: { readonly width?: number | undefined; readonly color: ColorChoice },
  surroundings: Surroundings,
): ArticleReportOptions {
  return {
    width: asked.width ?? Math.max(minimumWidth, widthOf(surroundings)),
    color: asked.color === 'auto' ? wantsColor(surroundings) : asked.color === 'always',
  }
}

function widthOf({ environment, terminal }: Surroundings): number {
  const columns = environment['COLUMNS'] ?? ''
  return terminal || (/^\d{1,4}$/.test(columns) && Number(columns)) || defaultWidth
}

// https://force-color.org and https://no-color.org; where both are set, the wish for colour is the more particular one.
function wantsColor({ environment, terminal }: Surroundings): boolean {
  const force = environment['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if ((environment['NO_COLOR'] ?? '') !== '') return false
  return terminal !== null && environment['TERM'] !== 'dumb'
}
