/**
 * The look of a report as one page: on a screen in either theme, narrow or wide, and on paper. The page
 * names its hash in its own content policy, so that no other style can come into it.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1b2a35,#e8edf0);--quiet:light-dark(#4a5763,#b4bfc7);--page:light-dark(#fff,#12191f);--tint:light-dark(#eef2f4,#1e2830);--line:light-dark(#b9c4cb,#3c4a55);--accent:light-dark(#0b5c7d,#7cc4e2)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;outline:3px solid var(--accent)}
header,main,footer{max-width:66rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}footer{padding-bottom:3rem;color:var(--quiet);font-size:.875rem;border-top:1px solid var(--line);margin-top:3rem}
h1{font-size:2.25rem;line-height:1.2;margin:.25rem 0 .75rem}
h2{font-size:1.5rem;line-height:1.25;color:var(--accent);margin:3rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--line)}
h3{font-size:1.125rem;margin:2rem 0 .25rem}
p{margin:.25rem 0 .75rem;max-width:75ch}
.marking{font-weight:700;letter-spacing:.02em}.whose{font-size:1.125rem;margin:0}.lead{font-weight:600}
.small,.note{color:var(--quiet);font-size:.875rem}
.box{background:var(--tint);padding:.75rem 1rem;border-left:4px solid var(--accent)}
a{color:var(--accent)}a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ol{columns:2 18rem;padding-left:1.5rem}nav li{padding:.2rem 0;break-inside:avoid}nav a{display:inline-block;min-height:1.5rem}
dl.facts{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.5rem;margin:1rem 0}
dl.facts dt{font-weight:600}dl.facts dd{margin:0}
.numbers{list-style:none;display:flex;flex-wrap:wrap;gap:.75rem;padding:0;margin:.25rem 0 1rem}
.numbers li{background:var(--tint);padding:.75rem 1rem;flex:1 1 9rem;border-radius:4px}
.numbers .count{font-size:1.75rem;font-weight:700;display:block;line-height:1.2}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;color:var(--quiet);padding:.25rem 0;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--quiet);vertical-align:bottom;overflow-wrap:normal}
.number{text-align:right}.details>th,.details>td{border-bottom:0;padding-top:0;font-size:.875rem}
tbody.grouped{border-bottom:1px solid var(--line)}tbody.grouped th,tbody.grouped td{border-bottom:0}
.details dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .75rem;margin:0}.details dt{font-weight:600}.details dd{margin:0}
.pre{white-space:pre-line}
.shape{vertical-align:-.1em;margin-right:.35em;fill:currentColor}.shape .ring{fill:none;stroke:currentColor;stroke-width:1.8}.shape .plain{opacity:.45}
.complete{color:light-dark(#1f5fa8,#79b3f2)}.on-track{color:light-dark(#1d7a4c,#5ec08c)}.at-risk{color:light-dark(#b86e00,#f0b544)}.off-track{color:light-dark(#bf2431,#ff877f)}.no-update,.not-started,.suspended,.closed{color:light-dark(#66737e,#98a5af)}
figure{margin:1.5rem 0}figure img{display:block;max-width:100%;height:auto;background:#fff;padding:.5rem;border:1px solid var(--line)}
summary{cursor:pointer;min-height:1.5rem;padding:.25rem 0;color:var(--accent)}
@media print{
:root{color-scheme:light}body{font-size:10pt}h2{break-before:page;border:0;padding:0;margin-top:0}h3,caption{break-after:avoid}
tr,figure img,.numbers li{break-inside:avoid}thead{display:table-header-group}.skip,nav{display:none}details>*{display:block}.scroll{overflow:visible}
@page{size:A4;margin:18mm 15mm 20mm}
}
`.trim();
