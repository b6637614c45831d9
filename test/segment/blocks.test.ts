import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/segment/blocks.ts'

const blocks = (text: string): readonly string[] => blocksOf(text).map(({ start, end }) => text.slice(start, end))

/** The words of a text set in lines of at most a width. */
function wrap(words: readonly string[], width: number): string {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

describe('blocksOf', () => {
  it('joins what was wrapped at any usual width', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 120 }),
        fc.integer({ min: 50, max: 120 }),
        (words, width) => {
          const text = `${wrap(words, width)}\n\n${wrap(words, width)}`
          expect(blocks(text)).toEqual([wrap(words, width), wrap(words, width)])
        },
      ),
    )
  })

  it('joins lines within a word, however short they are', () => {
    expect(blocks('A fright-\nening trip')).toEqual(['A fright-\nening trip'])
    expect(blocks('Shipping -\nnews of the day')).toHaveLength(2)
    expect(blocks('Westhaven-\nOslo')).toHaveLength(2)
  })

  it('joins what a program wrapped in an article of short paragraphs, and nothing else', () => {
    const paragraphs = [
      'Ferry runs aground off the northern isles',
      'By Jane Roe in Westhaven',
      '',
      'A ferry with forty people ran aground in the sound on Tuesday, the Coastguard said.',
      'Nobody was hurt.',
      'The captain had steered for the harbour as always, but the fog was thick at 7.30am.',
      'She said: “We heard the rocks long before we saw them, and then it was all too late.”',
    ]
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph.split(' '), 66))
    expect(wrapped.filter((paragraph) => paragraph.includes('\n'))).toHaveLength(3)
    expect(blocks(wrapped.join('\n'))).toEqual(wrapped.filter((paragraph) => paragraph !== ''))
  })

  it('knows a dash that a wrap put at the start of a line from a bullet', () => {
    const words =
      'The mayor had promised the town one thing - a bridge over the river that everybody would be able to use by the end of the year if the money came.'
    const prose = wrap(words.split(' '), 42)
    expect(prose).toContain('\n- a bridge')
    expect(blocks(prose)).toEqual([prose])
    expect(blocks('The mayor promised:\n- a bridge\n- a school')).toEqual([
      'The mayor promised:',
      'a bridge',
      'a school',
    ])
  })

  it('keeps lines apart that each begin a sentence', () => {
    const text =
      'The first line is a sentence of its own.\nThe second line is another sentence.\nA third one follows here.'
    expect(blocks(text)).toEqual(text.split('\n'))
  })

  it('leaves bullet marks out, but not a minus or a dash within words', () => {
    expect(blocks('• One\n- two\n-5 degrees\n* three • four')).toEqual(['One', 'two', '-5 degrees', 'three', 'four'])
  })

  it('knows every kind of line end', () => {
    expect(blocks('A\r\nB\rC\nD\u2028E\u2029F')).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  })
})
