import { describe, expect, it } from 'vitest'
import { areOfOtherOwners } from '../../src/contrast/other-owners.ts'
import { firstOf } from './contrast-articles.ts'

function apart(a: string, b: string): boolean {
  const [left, right] = [firstOf(a), firstOf(b)]
  const end = (text: string): { readonly start: number; readonly end: number } => ({
    start: text.length,
    end: text.length,
  })
  return areOfOtherOwners([left, end(a)], [right, end(b)])
}

describe('areOfOtherOwners', () => {
  it('tells two proper names that are subjects to the last verb', () => {
    expect(apart('At noon, Norway offered Brill a deal.', 'At noon, Canada offered Brill a deal.')).toBe(true)
  })

  it('tells the polls of two pollsters', () => {
    expect(apart('A YouGov poll put Labour on 27', 'An Ipsos poll put Labour on 30')).toBe(true)
    expect(apart('A YouGov poll put Labour on 27', 'A new poll put Labour on 30')).toBe(false)
  })

  it('is silent where one statement names the other owner too, and where a subject is no name or not alone', () => {
    expect(apart('At noon, Norway offered a deal.', 'At noon, Canada, like Norway, offered a deal.')).toBe(false)
    expect(apart('At noon, Norway offered a deal.', 'At noon, the firm offered a deal.')).toBe(false)
    expect(apart('At noon, Norway and Peru offered a deal.', 'At noon, Canada offered a deal.')).toBe(false)
  })
})
