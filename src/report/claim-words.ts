import type { Claim } from '../model/claim.ts'
import { byArticle, type View } from './view.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** "2 articles, 1 origin: NBC News": what a claim is traced to; nothing where that is not known. */
export function originWords(view: Pick<View, 'placed'>, { origins, statements }: Claim): string {
  if (origins.length === 0) return ''
  const articles = counted(byArticle(view, statements).size, 'article')
  return `${articles}, ${counted(origins.length, 'origin')}: ${origins.map(visible).join(', ')}`
}
