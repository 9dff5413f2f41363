/**
 * Style of the notice inside its shadow root: quiet, the page's width, light or dark after the page's background.
 * Colours are the interface's own (assets/styles/tokens.css), of which nothing reaches here. Form, not colour, says
 * what the verdict is.
 */
export const STYLE = `:host{all:initial}
section{--ink:#1f1c18;--soft:#5a544b;--paper:#f4f1ea;--rule:#dfdace;--accent:#17597a;--wash:#e4eef3;box-sizing:border-box;display:flex;flex-flow:row wrap;align-items:center;align-content:center;gap:4px 12px;min-height:100%;padding:8px 16px;font:14px/1.45 -apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,"Noto Sans",Cantarell,"Liberation Sans",sans-serif;text-align:start;color:var(--ink);background:var(--paper);box-shadow:inset 0 -1px var(--rule)}
section.dark{--ink:#ebe7df;--soft:#aea89d;--paper:#202326;--rule:#34393d;--accent:#86c5e2;--wash:#1c3440}
.sign{flex:none;align-self:start;box-sizing:border-box;width:20px;height:20px;border:1.5px solid;border-radius:50%;font-size:12px;font-weight:700;line-height:17px;text-align:center;color:var(--accent)}
p{margin:0;overflow-wrap:anywhere}.head{font-weight:600}.more{flex:1 1 18em;min-width:0;max-width:46em}.soft{color:var(--soft)}.small{font-size:.86em}
.claim{display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.acts{display:flex;flex-wrap:wrap;gap:4px;margin-inline-start:auto}
button{all:unset;box-sizing:border-box;min-height:26px;padding:2px 9px;border-radius:4px;cursor:pointer;font-size:.93em;line-height:22px;white-space:nowrap;color:var(--accent)}
button:hover{background:var(--wash)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
[hidden]{display:none!important}
section.tight{flex-wrap:nowrap;height:100%;padding-block:0;overflow:hidden;line-height:1.25}
.tight .sign{align-self:center;width:1.4em;height:1.4em;font-size:.9em;line-height:1.2em}
.tight .head{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:var(--lines,1);overflow:hidden}.tight .acts{flex:none;flex-wrap:nowrap;gap:0}.tight button{min-height:0;line-height:1.5;padding-block:0}
.tight .rest{display:none}section:not(.tight) .details{display:none}
@media (max-width:480px){section{padding-inline:12px;gap:4px 8px}section:not(.tight) .acts{margin-inline:19px auto}button{padding-inline:7px}}
@media (forced-colors:active){section{border:1px solid}button{color:LinkText;text-decoration:underline}}
@media print{:host{display:none!important}section{display:none}}`;
