import { packSections } from './pack-sections.ts'

/** What finds a word in words.txt without reading it all: how many words are ranked, where each starts, their order by the alphabet. */
export function packWordList(words: readonly string[], ranked: number): Uint8Array {
  if (words.length > 0xffff) throw new Error(`${words.length} words are too many for ids of 16 bits.`)
  let start = 0
  const starts = [...words, ''].map((word) => {
    const here = start
    start += word.length + 1
    return here
  })
  const places = words.map((word, place) => ({ word, place }))
  const order = places.sort((a, b) => (a.word < b.word ? -1 : 1)).map(({ place }) => place)
  return packSections([Uint32Array.of(ranked), Uint32Array.from(starts), Uint16Array.from(order)])
}
