import type { PartOfSpeech } from './part-of-speech.ts'

/** A possible lemma of a word, with the part of speech that the word then has. */
export interface LemmaCandidate {
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
}

interface Ending {
  readonly partOfSpeech: PartOfSpeech
  readonly ending: string
  readonly instead: string
}

// The rules of detachment of WordNet, morphy(7WN).
const endings: readonly Ending[] = [
  ...['s ', 'ses s', 'ves f', 'xes x', 'zes z', 'ches ch', 'shes sh', 'men man', 'ies y'].map(rule('noun')),
  ...['s ', 'ies y', 'es e', 'es ', 'ed e', 'ed ', 'ing e', 'ing '].map(rule('verb')),
  ...['er ', 'est ', 'er e', 'est e'].map(rule('adjective')),
]

/** What a word may be an inflected form of by its ending alone; most candidates are no words, so look them up. */
export function regularLemmas(word: string): readonly LemmaCandidate[] {
  return endings
    .filter(({ ending, instead }) => word.endsWith(ending) && word.length - ending.length + instead.length > 1)
    .filter(({ ending }) => ending !== 's' || !word.endsWith('ss'))
    .map(({ partOfSpeech, ending, instead }) => ({
      lemma: word.slice(0, word.length - ending.length) + instead,
      partOfSpeech,
    }))
}

function rule(partOfSpeech: PartOfSpeech): (text: string) => Ending {
  return (text) => {
    const [ending = '', instead = ''] = text.split(' ')
    return { partOfSpeech, ending, instead }
  }
}
