import { expect, test } from 'vitest'
import { terminal } from '../../../src/report/terminal/terminal.ts'
import { buildComparison } from '../sample-comparison.ts'

/** Who is named behind the readings of one quote that three articles print alike. */
function speakersShown(speakers: readonly (string | null)[]): readonly string[] {
  const labels = ['A', 'B', 'C']
  const words = 'The tide took all of it'
  const readings = speakers.map((speaker, index) => ({ at: [`${labels[index]}1`, words] as const, speaker }))
  const comparison = buildComparison({
    articles: labels.map((label) => ({ statements: [`"${words}," the people of ${label} said.`] })),
    claims: [],
    quotes: [{ rung: 'verbatim', readings }],
  })
  const shown = terminal(comparison, { width: 80, color: false, full: false, sideBySide: false, sort: null })
  return shown.match(/(?<=” — ).+$/gm) ?? []
}

test('a quote printed alike shows every speaker once', () => {
  expect(speakersShown(['Ann Hale', 'Bo Moss', 'Hale'])).toEqual(['Ann Hale', 'Bo Moss'])
  expect(speakersShown([null, 'she', 'Bo Moss'])).toEqual(['she', 'Bo Moss'])
  expect(speakersShown([null, null, null])).toEqual(['no speaker named'])
})

test('a quote shows every way of writing it but for marks and letter case', () => {
  const wordings = ['The harbour is closed', 'the harbor is closed', 'The harbour is closed!']
  const comparison = buildComparison({
    articles: wordings.map((words) => ({ statements: [`"${words}" she said.`] })),
    claims: [],
    quotes: [
      {
        rung: 'typographic',
        readings: wordings.map((words, index) => ({ at: [`${'ABC'[index]}1`, words] as const, speaker: 'she' })),
      },
    ],
  })
  const shown = terminal(comparison, { width: 80, color: false, full: false, sideBySide: false, sort: null })
  expect(shown.match(/(?<=“).+(?=” — she)/g)).toEqual(wordings.slice(0, 2))
})
