"""Style: the one style sheet of the page. Text has a contrast of 4.5:1 or more on every ground, in both schemes."""

STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4d5661;--paper:#fff;--card:#f6f7f9;--line:#d5dae0;--accent:#0b5cad;
--good:#146c3f;--bad:#b3261e;--warn:#7d5300;--goodbg:#e3f4ea;--badbg:#fce8e6;--warnbg:#fdf1d8;--plain:#e8ebef}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#b0b8c2;--paper:#14171b;--card:#1d2126;--line:#3a4149;
--accent:#7db7ff;--good:#5fd298;--bad:#ff9a90;--warn:#f0c266;--goodbg:#12331f;--badbg:#46201d;--warnbg:#3d2e0a;
--plain:#2a3037}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:1160px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}
h2{font-size:21px;margin:44px 0 6px;padding-top:8px;border-top:2px solid var(--line)}
h3{font-size:16px;margin:0 0 8px}
p{margin:6px 0 12px;max-width:74ch}
.meta,.note{color:var(--soft)}
code{font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}
a{color:var(--accent)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:6px 18px;padding:0;margin:14px 0 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:14px;margin:24px 0 0;padding:0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px;list-style:none}
.tile b{display:block;font-size:28px;line-height:1.15;font-variant-numeric:tabular-nums}
.tile span{color:var(--soft);font-size:14px}
.banner{border-radius:10px;padding:12px 16px;margin:20px 0 0;font-weight:600}
.banner small{display:block;font-weight:400;font-size:14px}
.banner.worse,.is-bad{background:var(--badbg);color:var(--bad)}
.banner.better,.is-good{background:var(--goodbg);color:var(--good)}
.banner.same,.is-plain{background:var(--plain);color:var(--ink)}
.is-warn{background:var(--warnbg);color:var(--warn)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:14.5px;min-width:40%}
caption{text-align:left;color:var(--soft);padding:0 0 6px}
th,td{text-align:right;padding:5px 12px 5px 0;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
th{font-weight:600}
th:first-child,td:first-child{text-align:left}
td.left,th.left{text-align:left}
td small{color:var(--soft)}
.card td{white-space:nowrap}
.cards{display:grid;align-items:start;grid-template-columns:repeat(auto-fit,minmax(440px,1fr));gap:18px}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px;overflow-x:auto}
.plot{max-width:100%;height:auto;display:block}
.plot text,.bar text{fill:var(--ink);font:13px system-ui,sans-serif}
.plot .axis{fill:var(--soft)}.plot .tick{fill:var(--soft);font-size:12px}
.plot .count{font-size:15px;font-weight:600}
.right{fill:var(--good)}.wrong{fill:var(--bad)}.good{fill:var(--accent)}.pass{fill:var(--good)}.track{fill:var(--line)}
.grid{stroke:var(--line)}.curve{fill:none;stroke:var(--accent);stroke-width:2}
.point{fill:var(--paper);stroke:var(--accent);stroke-width:2}.first{fill:var(--accent)}
.whisker{stroke:var(--ink);stroke-width:2}
.bar{vertical-align:middle;margin-left:8px}
details{border:1px solid var(--line);border-radius:8px;margin:8px 0;background:var(--card)}
summary{padding:9px 14px;cursor:pointer}
summary:focus-visible,a:focus-visible,.scroll:focus-visible,.card:focus-visible{
outline:3px solid var(--accent);outline-offset:2px}
details[open] summary{border-bottom:1px solid var(--line)}
.case{padding:6px 16px 14px}
.case dl{display:grid;grid-template-columns:92px 1fr;gap:4px 14px;margin:8px 0}
.case dt{color:var(--soft)}.case dd{margin:0}
.badge{display:inline-block;border-radius:5px;padding:0 8px;font-size:13.5px;white-space:nowrap}
ol.evidence{padding-left:0;list-style:none;margin:6px 0}
ol.evidence li{border-left:3px solid var(--line);padding:2px 0 2px 12px;margin:8px 0}
blockquote{margin:2px 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.45 ui-monospace,Menlo,Consolas,monospace;margin:4px 0}
.ids{columns:4 180px;padding-left:18px;font-size:14px}
footer{color:var(--soft);font-size:14px;padding-top:36px;padding-bottom:48px}
@media(max-width:640px){.cards{grid-template-columns:1fr}main,header,footer{padding-left:14px;padding-right:14px}
.case dl{grid-template-columns:1fr}}
@media print{details{break-inside:avoid}}
"""
