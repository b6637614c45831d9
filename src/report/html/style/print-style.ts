/** On paper: no controls, nothing that scrolls, and nothing cut where it can be helped. */
export const printStyle = `
@media (prefers-reduced-motion:no-preference){.text p{transition:background-color .15s}}
@media print{
  :root{--paper:#fff;--sheet:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--soft:#f3f3f3;--link:#000;
    --conflict:#8a2c04;--conflict-tint:#fce3d5;--unclear:#5f4200;--unclear-tint:#faedc4;
    --compatible:#08436a;--compatible-tint:#deedf8;--agree:#004c39;--agree-tint:#dff1ea}
  @page{margin:1.6cm}
  body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
  .contents,.filters,.skip{display:none}
  .masthead,main,.colophon{max-width:none;padding-left:0;padding-right:0}
  .claim,.quotes tbody,tr,.timeline>li{break-inside:avoid}
  h2,h3,.claim header{break-after:avoid}
  .text,.statements p,.alone li{font-size:10.5pt}
  .scroll{overflow:visible}
  .columns:has(.column:nth-child(2):last-child){grid-template-columns:1fr 1fr}
  a{text-decoration:none}
}
`
