import { describe, expect, it } from 'vitest'
import { appearance } from '../../src/cli/appearance.ts'

const auto = { color: 'auto' as const }
const nowhere = { environment: {}, terminal: null }

describe('appearance', () => {
  it('has no colour and 80 columns where there is no terminal', () => {
    expect(appearance(auto, nowhere)).toEqual({ color: false, width: 80 })
  })

  it('takes colour and columns from the terminal', () => {
    expect(appearance(auto, { environment: { COLUMNS: '50' }, terminal: 132 })).toEqual({ color: true, width: 132 })
  })

  it('is never narrower than 40 columns unless the terminal lies', () => {
    expect(appearance(auto, { environment: {}, terminal: 20 }).width).toBe(40)
    expect(appearance(auto, { environment: {}, terminal: 0 }).width).toBe(80)
  })

  it('takes COLUMNS where there is no terminal, if it is a number', () => {
    const widthWith = (columns: string): number =>
      appearance(auto, { ...nowhere, environment: { COLUMNS: columns } }).width
    expect(['120', '7', '', '-5', 'wide', '1e9', '99999'].map(widthWith)).toEqual([120, 40, 80, 80, 80, 80, 80])
  })

  it.each([
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('decides on colour in a terminal with %j', (environment, color) => {
    expect(appearance(auto, { environment, terminal: 80 }).color).toBe(color)
  })

  it('does what an option says, whatever the surroundings say', () => {
    const asked = appearance({ color: 'never', width: 60 }, { environment: { FORCE_COLOR: '3' }, terminal: 100 })
    expect(asked).toEqual({ color: false, width: 60 })
    expect(appearance({ color: 'always' }, { ...nowhere, environment: { NO_COLOR: '1' } }).color).toBe(true)
  })
})
