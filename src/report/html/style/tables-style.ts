import { signs } from './signs.ts'

/** Coverage, times, quotes and the list of sources. */
export const tablesStyle: string = `
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:700;border-bottom:2px solid var(--ink);white-space:nowrap}
tfoot th,tfoot td{border-bottom:0;font-weight:700}
tr[hidden]{display:none}

.coverage{overflow-wrap:normal}
.coverage thead th:first-child{min-width:15rem}
.coverage th a{margin-right:.35rem}
.coverage tbody th{max-width:44rem;font-family:var(--serif)}
.coverage th b{margin-left:.35rem;font-family:var(--sans)}
.coverage thead th+th{padding-left:.5rem}
.coverage td{min-width:6.5rem;white-space:nowrap;padding-left:.5rem}
@media (min-width:46rem){.coverage tr>:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}}
.coverage td:empty{background:var(--soft)}
.coverage td:empty::after{content:"–";content:"–" / "lacks it";color:var(--quiet)}
.coverage td a{display:inline-block;min-width:2.75rem;padding-bottom:.3rem;margin-right:.25rem;color:inherit;font-weight:600;font-size:.875rem;text-decoration:none;font-variant-numeric:tabular-nums;
  background:linear-gradient(var(--ink) 0 0) var(--at) 100%/.4rem .4rem no-repeat,linear-gradient(var(--rule) 0 0) 0 calc(100% - .1rem)/100% .2rem no-repeat}
.coverage td a:hover{text-decoration:underline}
${signs((standing) => `.coverage td${standing === 'agree' ? ':not([class],:empty,tfoot *)' : `.${standing}`}::after`)}
.coverage td::after{font-weight:700;font-size:.875rem}
td.conflict{background:var(--conflict-tint)}

.timeline,.timeline ul,.undated{list-style:none;margin:0;padding:0}
.timeline>li{display:grid;grid-template-columns:minmax(7rem,13rem) 1fr;gap:0 1.75rem;position:relative}
.timeline>li>ul{border-left:2px solid var(--rule);padding:.15rem 0 1rem 1.25rem;position:relative}
.timeline>li>ul::before{content:"";position:absolute;left:-.42rem;top:.55rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--ink)}
.timeline li li,.undated li{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.timeline li li::after,.undated li::after{font:700 .8125rem/1.5 var(--sans)}
${signs((standing) => `:is(.timeline,.undated) .${standing}::after`, 'sign and word')}
.timeline li li:not([class])::after,.undated li:not([class])::after{content:"only here";font-weight:400;color:var(--quiet)}
.when{text-align:right;font-family:var(--serif);padding-top:.1rem}
.undated{columns:2 22rem;column-gap:2.5rem;margin-top:.5rem;padding-top:.75rem;border-top:1px solid var(--rule)}
.undated li{break-inside:avoid;padding:.1rem 0}

.quotes .wording{font:1.0625rem/1.5 var(--serif);min-width:16rem}
.quotes th[scope=rowgroup]{width:13rem;font-weight:600}
.quotes th.altered{color:var(--conflict)}
.quotes th.altered::before{content:"≠ " / ""}
.quotes th.faithful{color:var(--agree)}
.quotes th.faithful::before{content:"= " / ""}
.quotes tbody tr:not(:last-child) td{border-bottom-color:transparent;padding-bottom:0}
.checksums code{font-size:.75rem}
.checksums td{min-width:9rem}
@media (max-width:46rem){
  .timeline>li{grid-template-columns:1fr}
  .when{text-align:left}
  .coverage thead th:first-child{min-width:9rem}
  .coverage td{min-width:0}
  .coverage td a{display:block;width:2.75rem}
  .quotes,.quotes tbody,.quotes tr,.quotes th,.quotes td{display:block;width:auto}
  .quotes thead{display:none}
  .quotes tbody{border-bottom:1px solid var(--rule);padding:.5rem 0}
  .quotes tr{display:grid;grid-template-columns:2.5rem 1fr;padding:.15rem 0}
  .quotes th,.quotes td{border:0;padding:.1rem 0;min-width:0}
  .quotes th[scope=rowgroup]{grid-column:1/-1;width:auto}
  .quotes td:last-child{grid-column:2;color:var(--quiet);font-size:.875rem}
  .quotes td.wording{min-width:0}
}
`

/** Where the dot stands on the bar of an article: twenty steps from its top to its end. */
export const coverageSteps: string = Array.from({ length: 21 }, (_, step) => `.at${step}{--at:${step * 5}%}`).join('')
