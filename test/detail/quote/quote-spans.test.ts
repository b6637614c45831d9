import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuoteSpans } from '../../../src/detail/quote/quote-spans.ts'

function quoted(text: string): readonly string[] {
  return findQuoteSpans(text).map(({ start, end }) => text.slice(start, end))
}

describe('findQuoteSpans', () => {
  it('reads straight, typographic and single marks, and guillemets', () => {
    expect(quoted('She said "no comment" and left.')).toEqual(['no comment'])
    expect(quoted('She said “no comment” and left.')).toEqual(['no comment'])
    expect(quoted("Mayor calls plan 'a slap in the face' again")).toEqual(['a slap in the face'])
    expect(quoted('Mayor calls plan ‘a slap in the face’ again')).toEqual(['a slap in the face'])
    expect(quoted('Elle a dit «pas question» hier.')).toEqual(['pas question'])
    expect(quoted("''We will wait,'' he said.")).toEqual(['We will wait,'])
  })

  it('finds a quote inside a quote after the outer one', () => {
    expect(quoted('“He told me ‘get out now’ and left,” she said.')).toEqual([
      'He told me ‘get out now’ and left,',
      'get out now',
    ])
  })

  it('takes apostrophes for no marks', () => {
    expect(quoted("The workers' union isn't sure it's the '90s or rock 'n' roll.")).toEqual([])
    expect(quoted('The workers’ union isn’t sure about the ’90s.')).toEqual([])
    expect(quoted('She cited ‘the officials’ warning’ twice.')).toEqual(['the officials’ warning'])
  })

  it('takes feet and inches for no marks', () => {
    expect(quoted(`The 6'2" guard bought a 12" record and said "fine" to all.`)).toEqual(['fine'])
  })

  it('keeps a mark that faces the wrong way, as tokenised pages have it', () => {
    expect(quoted('"We were lucky, "Hale said. "It held."')).toEqual(['We were lucky, ', 'It held.'])
  })

  it('goes on where the next paragraph repeats the opening mark and ends with one of another kind', () => {
    const [first] = quoted('"We will wait. It is late.\n\n"We will see," she said. "It will be long.”')
    expect(first).toBe('We will wait. It is late.\n\n"We will see,')
  })

  it('goes on where the next paragraph repeats the opening mark', () => {
    expect(quoted('“The river rose.\n\n“Then the bridge went,” he said.')).toEqual([
      'The river rose.\n\n“Then the bridge went,',
    ])
  })

  it('goes on over the end of a line', () => {
    expect(quoted('"The river rose and\nthe bridge went," he said.')).toEqual(['The river rose and\nthe bridge went,'])
    expect(quoted('“The river rose and\nthe bridge went,” he said.')).toEqual(['The river rose and\nthe bridge went,'])
  })

  it('lets a straight mark stand for a typographic one', () => {
    expect(quoted('“The river rose," he said.')).toEqual(['The river rose,'])
    expect(quoted('“He called it "bad" again,” she said.')).toEqual(['He called it "bad" again,', 'bad'])
  })

  it('finds the mark that closes a quote a line later, even with the space on the wrong side', () => {
    expect(quoted('"The river rose.\nIt took the bridge, "said one.')).toEqual([
      'The river rose.\nIt took the bridge, ',
    ])
    expect(quoted('"The river rose.\nIt took the bridge. "')).toEqual(['The river rose.\nIt took the bridge. '])
  })

  it('does not take the next quote for the end of one that nobody closes', () => {
    expect(quoted('"The river rose.\nShe said, "It is sad.')).toEqual([])
  })

  it('says nothing of a quote that nobody closes', () => {
    expect(quoted('“The river rose, he said.\nThe mayor agreed. She called it “sad”.')).toEqual(['sad'])
  })

  it('gives spans inside the text, outer before inner, on every text', () => {
    const marks = fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', ' ', '\n', 'a', '7', '.', "''")
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const spans = findQuoteSpans(text)
        for (const { start, end, outer } of spans) {
          expect(outer.start).toBeLessThan(start)
          expect(end).toBeLessThan(outer.end)
          expect(text.slice(start, end).trim()).not.toBe('')
        }
        expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b))
      }),
    )
  })

  it.each(['"', "'", '“', "' ", '"a ', '‘a ', '“a\n', '6" '])('comes to an end on a megabyte of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    expect(findQuoteSpans(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })
})
