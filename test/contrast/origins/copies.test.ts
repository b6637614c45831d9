import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/compare.ts'
import { copyNotices } from '../../../src/contrast/origins/copies.ts'
import { labelOf } from '../../../src/model/article.ts'
import { documentFromText } from '../../../src/read/document-from-text.ts'

const story = [
  'A ferry ran aground off Westhaven on Tuesday.',
  'All 40 people on board were brought ashore.',
  'The harbour office said that the weather had been calm.',
  'An inquiry will begin next week.',
  'The ferry was built in 1998.',
]

/** The messages on articles of these paragraphs, each with its label. */
function notices(...articles: readonly (readonly string[])[]): readonly string[] {
  const analysed = articles.map((paragraphs, index) =>
    analyse({ ...documentFromText({ text: paragraphs.join('\n\n') }), label: labelOf(index) }),
  )
  return copyNotices(analysed).map(({ article, message }) => `${article}: ${message}`)
}

describe('copyNotices', () => {
  const copied = (count: number, label: string, total = 5): string =>
    `Nearly all of its ${total} statements stand word for word in another article (${count} in ${label}), so that it is hardly a source of its own.`

  it('tells of a shortened copy, in whatever order', () => {
    const long = [...story, 'Its owner, Ann Lee, did not comment.', 'Divers found a hole in the hull.']
    expect(notices(long, story)).toEqual([`B: ${copied(5, 'A')}`])
    expect(notices(story, long)).toEqual([`A: ${copied(5, 'B')}`])
  })

  it('tells of two that are nearly the same once', () => {
    const edited = [...story.slice(0, 4), 'The ferry was built in 1999.']
    expect(notices(story, edited)).toEqual([`B: ${copied(4, 'A')}`])
  })

  it('looks past marks and letter case only', () => {
    const marked = story.map((line) => line.replace(/ (?=ran|were|said|was)/, ', ').replace('harbour', 'Harbour'))
    expect(notices(story, marked)).toEqual([`B: ${copied(5, 'A')}`])
  })

  it('says nothing of other texts, of short ones and of the same bytes', () => {
    expect(
      notices(story, ['Nobody was hurt when a ferry ran aground.', ...story.slice(0, 3), 'Calm had reigned.']),
    ).toEqual([])
    expect(notices(story.slice(0, 3), story)).toEqual([])
    expect(notices(story, story)).toEqual([])
  })
})
