import { kindWords } from '../../words.ts'
import { signs } from './signs.ts'

/** The word for its kind behind every mark in an article; content of the style sheet is left out of copied text. */
const kindLabels = Object.entries(kindWords)
  .map(([kind, words]) => `.text mark.${kind}::after{content:"${words}"}`)
  .join('\n')

/** The articles side by side: columns that scroll by themselves where there is room for two. */
export const articlesStyle: string = `
.told{display:none}
.columns{display:grid;gap:1.5rem}
.column{min-width:0;background:var(--sheet);border:1px solid var(--rule);border-radius:4px}
.column h3{padding:.65rem 1rem;border-bottom:1px solid var(--rule);font-size:1rem}
.column h3 .label{margin-right:.4rem}
.text{padding:.75rem 0 1rem;font:1.0625rem/1.6 var(--serif);position:relative}
.text p{padding:.15rem 1rem .15rem 3.4rem;border-left:4px solid transparent;position:relative;max-width:50rem}
.text p::before{content:attr(id);position:absolute;left:.65rem;font:600 .75rem/2.3 var(--sans);color:var(--quiet);font-variant-numeric:tabular-nums}
.text p.gap{padding-left:3.4rem;color:var(--quiet);font-size:.875rem}
.text p.gap::before{content:none}
.text hr{border:0;margin:0;height:.6rem}
.text>p.headline{font-size:1.375rem;font-weight:700;line-height:1.3}
.text>p.subheading{font-weight:700}
.text>p.summary,.text>p.caption{font-style:italic}
.text>p.furniture{color:var(--quiet);font:.875rem/1.5 var(--sans)}
.text>p:has(a){border-left-color:var(--agree)}
.text>p.conflict{border-left-color:var(--conflict)}
.text>p.unclear{border-left-color:var(--unclear);border-left-style:dotted}
.text>p.compatible{border-left-color:var(--compatible)}
.between{color:var(--quiet)}
.text mark::after{font:600 .6875rem/1 var(--sans);margin-left:.3em;opacity:1}
${signs((standing) => `.text>p${standing === 'agree' ? '' : `.${standing}`} a[href^="#claim"]::after`)}
.text a[href^="#claim"]::after{margin-left:.3em}
.text mark.conflict::after{color:var(--conflict)}.text mark.unclear::after{color:var(--unclear)}.text mark.compatible::after{color:var(--compatible)}
${kindLabels}
.text a{font:600 .75rem/1.4 var(--sans);white-space:nowrap;color:var(--quiet);text-decoration:none;padding:.1rem .25rem;border:1px solid var(--rule);border-radius:3px}
.text a:hover,.text a:focus{color:var(--link);border-color:var(--link)}
.text p:target,.text p.lit{background:var(--lit)}
.text p:target::before,.text p.lit::before{color:var(--ink)}
.text p.lit::after{content:"";position:absolute;inset:0;border:2px solid var(--ink);border-radius:3px;pointer-events:none}
@media screen and (min-width:50rem){
  .columns{grid-auto-flow:column;grid-auto-columns:minmax(22rem,1fr);overflow-x:auto;gap:1rem}
  .told{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline;align-content:start;height:6.25rem;overflow-y:auto;margin-bottom:.75rem;padding:.5rem 1rem;background:var(--soft);border-radius:6px;color:var(--quiet);font-size:.875rem}
  .told h4{color:var(--ink)}
  .told .differences{width:100%;margin:.15rem 0 0;padding:0;border:0;gap:.15rem;font-size:.875rem}
  .column{display:flex;flex-direction:column;max-height:max(20rem,calc(100vh - 12rem))}
  .text{overflow-y:auto;overscroll-behavior-y:auto;flex:1}
}
`
