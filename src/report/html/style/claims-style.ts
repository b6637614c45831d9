import { signs } from './signs.ts'

/** Marks in texts, the claims and their filters. */
export const claimsStyle: string = `
mark{color:inherit;background:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.conflict{background:var(--conflict-tint);box-shadow:0 2px 0 var(--conflict),0 4px 0 var(--conflict-tint),0 5px 0 var(--conflict)}
mark.altered{background:var(--conflict-tint);box-shadow:0 2px 0 var(--conflict)}
mark.unclear{background:var(--unclear-tint);text-decoration:underline wavy 1px var(--unclear);text-underline-offset:.2em}
mark.compatible{background:var(--compatible-tint);box-shadow:0 2px 0 var(--compatible)}
u{text-decoration:underline dotted 1.5px var(--quiet);text-underline-offset:.25em}
mark::before{font:700 .75em/1 var(--sans);margin:0 .15em 0 .1em}
${signs((standing) => `mark.${standing}::before`)}
${signs((standing) => `.differences .${standing}>b::before`)}
.differences>li>b::before{margin-right:.35em}

.filters{padding:.6rem 1rem;margin-bottom:1.5rem;background:var(--soft);border-radius:6px;font-size:.875rem}
.filters[hidden]{display:none}
.filters summary{cursor:pointer;min-height:1.75rem;padding:.15rem 0}
.filters summary b{margin-right:.6rem}
.filters output{color:var(--quiet)}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:.4rem 2rem;padding:.35rem 0 .25rem}
.filters fieldset{align-content:start;border:0;margin:0;padding:0 0 0 6rem;display:flex;flex-wrap:wrap;gap:0 .9rem;min-width:0;position:relative}
.filters legend{position:absolute;left:0;padding:0;font-weight:700;line-height:1.75rem}
.filters label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.75rem}
.filters input{accent-color:var(--link);width:1rem;height:1rem;margin:0}
.filters select,.filters button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--quiet);border-radius:4px;padding:.1rem .5rem;min-height:1.75rem}
.filters button[hidden]{display:none}
.filters button{cursor:pointer;justify-self:start}

.group{margin-bottom:2rem}
.group h3{margin-bottom:.75rem;padding-bottom:.35rem;border-bottom:2px solid var(--ink);font-size:1.0625rem}
.group h3 .quiet{margin-left:.5rem}
.claim{background:var(--sheet);border:1px solid var(--rule);border-left:5px solid var(--rule);border-radius:4px;padding:.85rem 1.1rem 1rem;margin-bottom:1rem}
.claim.conflict{border-left-color:var(--conflict)}
.claim.unclear{border-left:5px dotted var(--unclear)}
.claim.compatible{border-left-color:var(--compatible)}
.claim.agree{border-left-color:var(--agree)}
.claim:target{outline:3px solid var(--link)}
.claim header{display:flex;flex-wrap:wrap;gap:.15rem .6rem;align-items:baseline;margin-bottom:.6rem}
.claim h4,.told h4{text-transform:capitalize}
.claim h4{font-size:.9375rem;font-variant-numeric:tabular-nums}
.claim header b,.told>b{font-weight:600;font-size:.875rem}
.statements{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem 2rem}
.statements p,.alone li{position:relative;padding-left:2.6rem}
.statements p>a,.alone a{position:absolute;left:0;line-height:2.2}
.statements p{font:1.0625rem/1.55 var(--serif);margin-bottom:.5rem;max-width:44rem}
.differences{list-style:none;margin:.6rem 0 0;padding:.6rem 0 0;border-top:1px solid var(--rule);display:grid;gap:.45rem;font-size:.9375rem}
.differences li{display:grid;grid-template-columns:8.5rem minmax(0,1fr) minmax(0,1fr);gap:.15rem 1rem}
.differences b+b{margin-left:.75rem}
.differences .conflict>b,.differences .conflict em{color:var(--conflict)}
.differences .unclear>b,.differences .unclear em{color:var(--unclear)}
.differences .compatible>b,.differences .compatible em{color:var(--compatible)}
.differences p+p{color:var(--quiet)}
.differences em{font-style:normal;font-weight:600}
.claim>p{margin-top:.5rem;font-size:.875rem;color:var(--quiet)}
.claim details{margin-top:.5rem;font-size:.875rem;color:var(--quiet)}
.claim summary{cursor:pointer;min-height:1.75rem;line-height:1.75rem}
.claim dl{margin:0}
.claim dt{font-weight:600;color:var(--ink);margin-top:.35rem}
.claim dd{margin:0 0 0 1rem}
.claim>p b{color:var(--ink);margin-right:.35rem}
.alone{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2.5rem}
.alone[hidden],.group[hidden],.claim[hidden],tbody[hidden]{display:none}
.alone li{min-width:0;break-inside:avoid;font:1rem/1.5 var(--serif);padding-bottom:.6rem}
.nothing{padding:1rem;background:var(--soft);border-radius:6px}
@media (max-width:46rem){
  .filters fieldset{padding:1.75rem 0 .25rem}
  .differences li{grid-template-columns:1fr}
  .claim{padding:.75rem .85rem}
}
`
