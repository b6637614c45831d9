import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../src/read/document-from-text.ts'
import { segment } from '../../src/segment/segment.ts'

// A case is a folder with article.txt and expected.json, the kind and text of every statement; adding one needs no code.
const root = 'fixtures/segment'

describe('segment', () => {
  it.each(readdirSync(root))('cuts fixtures/segment/%s as expected', (name) => {
    const text = readFileSync(`${root}/${name}/article.txt`, 'utf8')
    const statements = segment({ ...documentFromText({ text }), label: 'A' })
    expect(statements.map(({ kind, text }) => ({ kind, text }))).toEqual(
      JSON.parse(readFileSync(`${root}/${name}/expected.json`, 'utf8')),
    )
  })

  it('finds the parts of the second seed that are not the story', () => {
    const text = readFileSync('fixtures/seeds/b.txt', 'utf8')
    const furniture = segment({ ...documentFromText({ text }), label: 'B' }).filter(({ kind }) => kind === 'furniture')
    expect(furniture.map(({ text }) => text)).toEqual(['World News', 'News Source :', 'Gn world', 'Back to top button'])
  })

  it('takes a title that the input states for the headline, wherever it stands', () => {
    const text = 'The mill closed on Monday.\n\nMill closes!\n\nNobody was surprised.'
    const statements = segment({ ...documentFromText({ text, title: 'Mill Closes' }), label: 'A' })
    expect(statements.map(({ kind }) => kind)).toEqual(['body', 'headline', 'body'])
  })
})
