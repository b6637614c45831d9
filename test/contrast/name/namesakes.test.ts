import { expect, test } from 'vitest'
import { areNamesakes } from '../../../src/contrast/name/namesakes.ts'

function read(a: string, b: string): boolean {
  return areNamesakes(a.split(' '), b.split(' '))
}

test('two common given names before one surname are two persons', () => {
  expect(read('helen marsh', 'david marsh')).toBe(true)
  expect(read('mayor helen marsh', 'david marsh')).toBe(true)
})

test.each([
  ['helen ann marsh', 'helen marsh'],
  ['bob marsh', 'robert marsh'],
  ['mike marsh', 'michael marsh'],
  ['helen marsh', 'david hale'],
  ['mayor marsh', 'david marsh'],
  ['marsh', 'david marsh'],
])('%s and %s need not be', (a, b) => {
  expect(read(a, b)).toBe(false)
  expect(read(b, a)).toBe(false)
})
