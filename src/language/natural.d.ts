// natural has types for its root only, and its root must never be loaded (it connects databases and reads .env).
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  type Take = (word: string) => string
  type StepName = 'step1a' | 'step1b' | 'step1c' | 'step2' | 'step3' | 'step4' | 'step5a' | 'step5b'
  const PorterStemmer: Readonly<Record<StepName | 'stem', Take>>
  export default PorterStemmer
}
