/** Style of the notice inside its shadow root: quiet, the page's width, light or dark after the page's background. */
export const STYLE = `:host{all:initial}
section{box-sizing:border-box;display:flex;flex-flow:row wrap;align-items:center;align-content:center;gap:2px 12px;min-height:100%;padding:6px 14px;font:13px/1.4 system-ui,sans-serif;color:#1d2733;background:#f3f5f7;border-inline-start:3px solid #4a6b8a}
section.dark{color:#e4e9ee;background:#1e252c;border-color:#8fb0cf}
p{margin:0}.head{font-weight:600}.more{flex:1 1 20em;min-width:0}.more p{overflow-wrap:anywhere}.small{font-size:12px;opacity:.85}
.claim{display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.acts{display:flex;flex-wrap:wrap;gap:2px 10px}
button{all:unset;box-sizing:border-box;min-height:24px;cursor:pointer;font:inherit;text-decoration:underline;text-underline-offset:2px}
button:focus-visible{outline:2px solid;outline-offset:1px}
[hidden]{display:none!important}
section.tight{flex-wrap:nowrap;height:100%;padding-block:0;overflow:hidden;line-height:1.2}
.tight .more{flex:0 1 auto}.tight .head{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.tight .acts{flex:none;flex-wrap:nowrap}.tight button{min-height:0}
.tight .rest{display:none}section:not(.tight) .details{display:none}
@media (forced-colors:active){section{border:1px solid}button{color:LinkText}}
@media print{:host{display:none!important}section{display:none}}`;
