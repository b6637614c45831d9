import { describe, expect, it } from 'vitest'
import { firstLetters, initialsOf } from '../../../src/language/names/initials.ts'

describe('initialsOf', () => {
  it.each([
    ['world health organization', 'who'],
    ['royal college of nursing', 'rcn'],
    ['u.s. geological survey', 'usgs'],
    ['society for the protection of birds', 'spb'],
    ['', ''],
  ])('leaves out small words, and counts dotted letters whole: %s', (name, initials) => {
    expect(initialsOf(name.split(' '))).toBe(initials)
  })

  it('gives the first letters of all words where they are asked for', () => {
    expect(firstLetters('society for the protection of birds'.split(' '))).toBe('sftpob')
  })
})
