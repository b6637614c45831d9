import { expect, it } from 'vitest'
import type { Contraster } from '../../../src/contrast/contraster.ts'
import { contrastReportedDenials } from '../../../src/contrast/polarity/reported-denials.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

const contraster: Contraster = (a, b) => ({ agreements: [], differences: contrastReportedDenials(a, b) })

function read(a: string, b: string): readonly string[] {
  return differencesOf(contraster, firstOf(a), firstOf(b))
}

it('leaves open what one text says somebody denies and the other tells', () => {
  const [denied, told] = [
    'The mill denied that it had drained the upper lake.',
    'The mill drained the upper lake, she said.',
  ]
  expect(read(denied, told)).toEqual(['denied that it had drained | drained: unclear denied'])
  expect(read(told, denied)).toEqual(['drained | denied that it had drained: unclear denied'])
})

it('is silent where both deny it, where something is refused, and where another thing or time is told', () => {
  const denied = 'The mill denied that it had drained the upper lake on Monday.'
  expect(read(denied, 'The mill did not drain the upper lake on Monday.')).toEqual([])
  expect(read('The mill denied his request for a lake.', 'The mill granted his request for a lake.')).toEqual([])
  expect(read(denied, 'The mill drained a pond.')).toEqual([])
  expect(read(denied, 'The mill drained the upper lake on Friday.')).toEqual([])
})
