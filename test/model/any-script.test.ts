import { describe, expect, it } from 'vitest'
import { anyScript } from '../../src/model/any-script.ts'

const codeUnits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('anyScript', () => {
  it.each(['L', 'Lu', 'Ll', 'Lt', 'Lo', 'M', 'N', 'Sc', 'Cc'])(
    'finds of %s in every text what Unicode does',
    (name) => {
      const unicode = new RegExp(String.raw`[\p{${name}}]`, 'u')
      const pattern = anyScript(unicode.source)
      expect(codeUnits.filter((text) => pattern.test(text) !== unicode.test(text))).toEqual([])
    },
  )

  it('takes a Latin text without the tables of Unicode', () => {
    const pattern = anyScript(String.raw`^[\p{Lu}][\p{L}.]*$`, 'i')
    expect(pattern.for('Zoë – “Ørsted” €5')).toMatchObject({ unicode: false, flags: 'i' })
    expect(pattern.for('Ωμέγα').unicode).toBe(true)
    expect(pattern.test('Ωμέγα')).toBe(true)
  })
})
