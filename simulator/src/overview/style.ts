/** The style sheet of the overview page. */
export const STYLE = `
:root { --ink: #10192b; --soft: #5a6577; --line: #dfe4ec; --paper: #fff; --ground: #f2f4f8; --brand: #1557d6 }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
.ribbon { margin: 0; padding: 7px 16px; background: repeating-linear-gradient(135deg, #ffd54a 0 14px, #ffdf78 14px 28px); color: #4b3700; font-size: 13px; font-weight: 650; text-align: center }
nav { display: flex; flex-wrap: wrap; gap: 4px 6px; max-width: 1120px; margin: 0 auto; padding: 14px 20px 0 }
nav a { display: inline-flex; gap: 8px; align-items: center; min-height: 40px; padding: 6px 12px; border-radius: 9px; color: var(--ink); font-weight: 600; text-decoration: none } nav a:hover, nav a[aria-current] { background: var(--paper) } nav a[aria-current] { box-shadow: inset 0 0 0 1px var(--line) }
.count { color: var(--soft); font-weight: 500; font-size: 13px; font-variant-numeric: tabular-nums }
main { max-width: 1120px; margin: 0 auto; padding: 24px 20px 60px }
h1 { font-size: 26px; letter-spacing: -.01em; margin: 0 } h2 { font-size: 18px; margin: 34px 0 12px }
.top { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; justify-content: space-between }
.top { margin-bottom: 18px } .top p { margin: 2px 0 0; color: var(--soft); font-variant-numeric: tabular-nums }
.panel { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 16px 18px }
form.inline { display: inline-flex; max-width: 100%; gap: 6px; align-items: center; margin: 0 }
button { flex: none; min-height: 34px; padding: 5px 12px; border: 1px solid var(--line); border-radius: 9px; background: #fff; color: var(--ink); font: inherit; font-size: 13.5px; font-weight: 600; cursor: pointer }
button:hover { background: var(--ground) } button.main { background: var(--brand); border-color: var(--brand); color: #fff }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
label { font-size: 13.5px; color: var(--soft) } input, select { max-width: 100%; min-height: 34px; padding: 5px 10px; border: 1px solid #b9c2d0; border-radius: 9px; background: #fff; color: var(--ink); font: inherit; font-size: 13.5px }
input.marks { flex: 0 1 300px; width: 300px; min-width: 0 }
.payment { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 20px; margin-bottom: 10px }
.payment h3 { margin: 0; font-size: 16px; overflow-wrap: anywhere } .payment .figure { text-align: right; font-weight: 700; font-size: 17px; font-variant-numeric: tabular-nums; white-space: nowrap }
.meta { color: var(--soft); font-size: 13px; overflow-wrap: anywhere } .wide { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px; align-items: center }
.chip { display: inline-block; white-space: nowrap; padding: 2px 9px; border-radius: 99px; font-size: 12.5px; font-weight: 650; background: #e9edf4; color: #38445a }
.chip.good { background: #dcf3e7; color: #0a5c39 } .chip.bad { background: #fde4e1; color: #95190f } .chip.wait { background: #fff0cd; color: #6d4700 }
table { width: 100%; min-width: 680px; border-collapse: collapse; font-size: 13.5px } th { text-align: left; color: var(--soft); font-weight: 600 } th, td { padding: 7px 10px 7px 0; border-top: 1px solid var(--line); vertical-align: top }
tr:first-child th { border-top: 0 } .scroll { overflow-x: auto } a { color: var(--brand) }
.sums { display: flex; flex-wrap: wrap; gap: 8px 22px; margin: 0; font-variant-numeric: tabular-nums } .sums dt { color: var(--soft); font-size: 13px } .sums dd { margin: 0; font-weight: 650; overflow-wrap: anywhere } .sums > div { min-width: 0 }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
td.figure { font-variant-numeric: tabular-nums; white-space: nowrap; font-weight: 650 } a.chip { text-decoration: none } a.chip:hover { text-decoration: underline }
.alert { margin: 0 0 16px; padding: 10px 14px; border-radius: 10px; background: #fef1f0; color: #95190f; font-weight: 600 } .empty { color: var(--soft); margin: 0 }
@media (max-width: 640px) { .payment { grid-template-columns: minmax(0, 1fr) } form.inline { flex-wrap: wrap } .payment .figure { text-align: left } }
`
