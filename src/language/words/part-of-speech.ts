/** What a word can be, in the order in which ties between parts of speech fall. */
export const partsOfSpeechInOrder = ['noun', 'verb', 'adjective', 'adverb'] as const

export type PartOfSpeech = (typeof partsOfSpeechInOrder)[number]
