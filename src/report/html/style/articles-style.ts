/** The articles side by side: columns that scroll by themselves where there is room for two. */
export const articlesStyle = `
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
.text>p.conflict{border-left-color:var(--conflict)}
.text>p.unclear{border-left-color:var(--unclear);border-left-style:dotted}
.text>p.compatible{border-left-color:var(--compatible)}
.text>p.agree{border-left-color:var(--agree)}
.ties{font:600 .75rem/1.4 var(--sans);white-space:nowrap}
.ties a{color:var(--quiet);text-decoration:none;padding:.1rem .25rem;border:1px solid var(--rule);border-radius:3px}
.ties a:hover,.ties a:focus{color:var(--link);border-color:var(--link)}
.text p:target,.text p.lit{background:var(--lit)}
.text p:target::before,.text p.lit::before{color:var(--ink)}
.text p.lit::after{content:"";position:absolute;inset:0;border:2px solid var(--ink);border-radius:3px;pointer-events:none}
@media screen and (min-width:50rem){
  .columns{grid-auto-flow:column;grid-auto-columns:minmax(22rem,1fr);overflow-x:auto;gap:1rem}
  .column{display:flex;flex-direction:column;max-height:calc(100vh - 5rem)}
  .text{overflow-y:auto;overscroll-behavior-y:auto;flex:1}
}
`
