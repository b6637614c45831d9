import { expect, test } from 'vitest'
import { datelineLength } from '../../../src/language/time/dateline.ts'

test.each([
  'LONDON, March 3 (Reuters) - ',
  'NEW YORK — ',
  'ST. IVES, Cornwall – ',
  'Paris (AFP) - ',
  'Mumbai, Nov 11 - ',
  'Bath, March 3, 2021 (PA) — ',
  'KHARKIV, Ukraine, Feb. 2 (AP) -- ',
])('%s is a dateline', (dateline) => {
  expect(datelineLength(`${dateline}The ferry sank.`)).toBe(dateline.length)
})

test.each([
  'The ferry — an old one — sank.',
  'Ann Hale - the mayor - left.',
  'TV viewers saw a non-stop show.',
  'Rain fell on May 3 and 4 - a first.',
  'A long (very long) tale of ferries that went down - all of them.',
])('%s has no dateline', (text) => {
  expect(datelineLength(text)).toBe(0)
})
