/** Style of the card inside its shadow root. `light-dark()` follows the reader's system, not the page. */
export const STYLE = `:host{all:initial;position:absolute;inset:auto;margin:0;border:0;padding:0;background:none;overflow:visible;color-scheme:light dark;z-index:2147483647}
section{box-sizing:border-box;inline-size:min(20rem,calc(100vw - 16px));padding:12px 14px;border:1px solid light-dark(#8f8777,#7b8288);border-radius:4px;background:light-dark(#fcfbf8,#17191b);color:light-dark(#1f1c18,#ebe7df);box-shadow:0 2px 10px rgb(0 0 0/.18);font:14px/1.45 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
section:focus{outline:none}
p{margin:0}
.who{padding-inline-end:28px;font-weight:600;font-size:15px}
.office,.through,.hint{color:light-dark(#5a544b,#aea89d)}
.hint{margin-block-start:8px;font-size:12px}
button{all:unset;box-sizing:border-box;cursor:pointer;color:light-dark(#17597a,#86c5e2)}
button:focus-visible{outline:2px solid;outline-offset:2px}
.more{margin-block-start:8px;min-block-size:24px;text-decoration:underline;text-underline-offset:3px}
.close{position:absolute;inset-block-start:6px;inset-inline-end:6px;inline-size:28px;block-size:28px;text-align:center;font-size:18px;line-height:28px;color:light-dark(#5a544b,#aea89d)}
@media (forced-colors:active){section{border-color:CanvasText}}
@media print{:host{display:none!important}}`;
