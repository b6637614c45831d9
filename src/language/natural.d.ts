// natural has types for its root only, and its root must never be loaded (it connects databases and reads .env).
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string }
  export default PorterStemmer
}
