import { type Run, run, type Word } from './layout.ts'

/** Words of a statement up to which it is shown whole: hardly a sentence of news is longer. */
const longestWhole = 60
/** Words shown on each side of the edge of a mark where a statement is cut. */
const aroundMark = 8
/** Words at the start that are always shown, so that the reader knows who or what a statement is about. */
const atStart = 5
/** Characters of one word that are shown. */
const longestWord = 80

/** The words that a reader needs to see: all of up to `longest`, else the start and those around marks. */
export function excerpt(words: readonly Word[], longest: number = longestWhole): readonly Word[] {
  const short = words.map(shortened)
  if (short.length <= longest) return short
  const edges = edgesOf(words)
  const kept = edges.length === 0 ? words.map((_, index) => index < longest) : keepAround(edges, words.length)
  return short.flatMap((word, index) => (kept[index] ? [word] : index > 0 && kept[index - 1] ? [[run('…')]] : []))
}

function keepAround(edges: readonly number[], length: number): readonly boolean[] {
  const kept = Array.from({ length }, (_, index) => index < atStart)
  for (const edge of edges) kept.fill(true, Math.max(0, edge - aroundMark), edge + aroundMark + 1)
  // An ellipsis that stands for one or two words saves nothing.
  return kept.map((keep, index) => keep || (kept[index - 1] === true && (kept[index + 1] ?? kept[index + 2]) === true))
}

function edgesOf(words: readonly Word[]): readonly number[] {
  const marked = words.map((word) => word.some(({ style }) => style === 'mark'))
  return marked.flatMap((is, index) => (is && !(marked[index - 1] && marked[index + 1]) ? [index] : []))
}

function shortened(word: Word): Word {
  if (word.length === 1 && (word[0]?.text.length ?? 0) <= longestWord) return word
  let room = longestWord
  const pieces: Run[] = []
  for (const piece of word) {
    if (room <= 0) break
    pieces.push(piece.text.length > room ? { ...piece, text: `${wholeCharacters(piece.text.slice(0, room))}…` } : piece)
    room -= piece.text.length
  }
  return pieces
}

/** Without the half of a surrogate pair that a cut leaves at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '')
}
