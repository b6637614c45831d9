import { signs } from './signs.ts'

/**
 * Colours, type, and the parts that stand once on a page.
 *
 * The colours of the verdicts are Okabe and Ito's vermilion, blue, orange and bluish green, which colour-blind readers
 * can tell apart, darkened or lightened until text in them has a contrast of 4.5 to 1 (WCAG 2.2 AA).
 */
export const baseStyle: string = `
:root{
  color-scheme:light dark;
  --paper:#fdfcf9;--sheet:#fff;--ink:#1d1c1a;--quiet:#5c5953;--rule:#dedad0;--soft:#f4f1ea;--link:#0b4f7d;
  --conflict:#a03405;--conflict-tint:#fce3d5;
  --unclear:#735000;--unclear-tint:#faedc4;
  --compatible:#0b5788;--compatible-tint:#deedf8;
  --agree:#00634a;--agree-tint:#dff1ea;
  --lit:#fff3b8;
  --serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,Cambria,"Noto Serif",serif;
  --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
}
@media (prefers-color-scheme:dark){:root{
  --paper:#161615;--sheet:#1e1d1c;--ink:#e9e6df;--quiet:#aaa69c;--rule:#3a3834;--soft:#262522;--link:#8cc5f0;
  --conflict:#ff9d70;--conflict-tint:#4b2110;
  --unclear:#e9c65c;--unclear-tint:#40340d;
  --compatible:#86c4f3;--compatible-tint:#13344c;
  --agree:#6bd3ab;--agree-tint:#113a2d;
  --lit:#4d4415;
}}
*{box-sizing:border-box}
html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.masthead,.contents ul,main,.colophon{max-width:90rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;z-index:3;background:var(--sheet);padding:.5rem 1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet,small,.about{color:var(--quiet)}
.quiet,small{font-size:.875rem;font-weight:400}
.about{margin:0 0 1.25rem;max-width:44rem}
h1,h2,h3,h4,p{margin:0}
h1,h2{font-family:var(--serif);font-weight:700;line-height:1.2;letter-spacing:-.01em}
h1{font-size:clamp(1.5rem,4vw,2.25rem);margin:.25rem 0 1.25rem}
h2{font-size:1.5rem;margin-bottom:.25rem}
h3{font-size:1rem;line-height:1.35}
.label,.differences p>b{display:inline-block;min-width:1.5em;padding:0 .35em;border-radius:3px;background:var(--ink);color:var(--paper);font:700 .8125em/1.55 var(--sans);text-align:center;text-decoration:none;vertical-align:baseline}
.coverage th a,.statements p>a,.alone a,.timeline a,.undated a,.quotes td>a{font:600 .75rem/1.5 var(--sans);font-variant-numeric:tabular-nums;color:var(--quiet);text-decoration:none;white-space:nowrap}
.coverage th a:hover,.statements p>a:hover,.alone a:hover,.timeline a:hover,.undated a:hover,.quotes td>a:hover{color:var(--link);text-decoration:underline}

.masthead{padding-top:1.5rem;padding-bottom:1.5rem}
.brand{font-weight:700;font-size:.8125rem;letter-spacing:.12em;text-transform:uppercase;color:var(--quiet)}
.sources{list-style:none;margin:0 0 1.5rem;padding:0;display:grid;gap:.75rem;max-width:60rem}
.sources li{display:grid;grid-template-columns:auto 1fr;gap:.75rem;align-items:start}
.sources .label{margin-top:.2rem}
.headline{display:block;font:700 1.125rem/1.3 var(--serif)}
.facts{color:var(--quiet);font-size:.875rem}
.totals{display:flex;flex-wrap:wrap;margin:0;border:1px solid var(--rule);border-width:1px 0}
.totals div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:.65rem 1.25rem .65rem 0;margin-right:1.25rem;min-width:5.5rem}
.totals dt{font-size:.875rem;color:var(--quiet)}
.totals dd{margin:0;font:700 1.75rem/1.1 var(--serif);font-variant-numeric:tabular-nums lining-nums}
.totals .conflict dd{color:var(--conflict)}
.totals .conflict dd::before{content:"≠ " / ""}
.totals .agree dd{color:var(--agree)}
.totals .none dd{color:var(--quiet)}
.origins,.left-out{margin-top:.75rem;font-size:.875rem;color:var(--quiet)}
.left-out{color:var(--unclear)}

.contents{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule)}
.contents ul{display:flex;gap:1.5rem;list-style:none;overflow-x:auto}
.contents a{display:block;padding:.7rem 0;color:var(--ink);text-decoration:none;white-space:nowrap;font-size:.9375rem;font-weight:600}
.contents a:hover{text-decoration:underline}
.count{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums}
.part{padding:2rem 0 1rem}
@media (max-width:46rem){.totals{display:grid;grid-template-columns:repeat(3,1fr);gap:0 1rem}.totals div{padding-right:0;margin-right:0;min-width:0}.totals dt{line-height:1.3}}

.badge,.coverage th b{font-size:.8125rem;font-weight:700;white-space:nowrap}
${signs((standing) => `.badge.${standing}::before`)}
.badge::before{margin-right:.35em}
.badge{padding:.05rem .45rem;border-radius:3px}
.badge.conflict,.badge.conflict::before{background:var(--conflict);color:var(--paper)}
.badge.unclear{background:var(--unclear-tint);color:var(--unclear)}
.badge.compatible{background:var(--compatible-tint);color:var(--compatible)}
.badge.agree{background:var(--agree-tint);color:var(--agree)}
.coverage th b.conflict{color:var(--conflict)}.coverage th b.unclear{color:var(--unclear)}
.coverage th b.compatible{color:var(--compatible)}.coverage th b.agree{color:var(--agree)}
.notices{margin:1rem 0 0;font-size:.9375rem;padding:0;list-style:none;display:grid;gap:.5rem}
.notices li{border-left:4px solid var(--unclear);background:var(--unclear-tint);padding:.5rem .75rem}
.colophon{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1.5rem;padding-bottom:3rem;font-size:.875rem;color:var(--quiet)}
.colophon h2{font-size:1.125rem;color:var(--ink);margin:1rem 0 .5rem}
.colophon p{max-width:48rem;margin:.75rem 0}
.legend{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:0}
.legend dd{margin:0}
.legend mark{color:var(--ink)}
`
