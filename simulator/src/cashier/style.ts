/** The style sheet of the pages; `--brand` is set by each page. */
export const STYLE = `
:root { --brand: #1677ff; --ink: #10192b; --soft: #5a6577; --line: #dfe4ec; --paper: #fff; --ground: #f2f4f8; --bad: #b42318; --good: #0b7a4b; --warn: #8a5a00 }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; -webkit-font-smoothing: antialiased }
.ribbon { margin: 0; padding: 7px 16px; background: repeating-linear-gradient(135deg, #ffd54a 0 14px, #ffdf78 14px 28px); color: #4b3700; font-size: 13px; font-weight: 650; letter-spacing: .02em; text-align: center }
header.brand { background: var(--brand); color: #fff; padding: 22px 20px 86px }
header.brand > div { max-width: 408px; margin: 0 auto; padding: 0 4px; display: flex; align-items: center; gap: 12px; font-weight: 650; font-size: 18px }
header.brand svg { width: 40px; height: 40px; flex: none }
main { max-width: 440px; margin: -64px auto 40px; padding: 0 16px }
.card { background: var(--paper); border-radius: 18px; box-shadow: 0 1px 2px rgba(16,25,43,.06), 0 12px 32px rgba(16,25,43,.10); padding: 26px 24px }
h1 { margin: 0 0 4px; font-size: 17px; font-weight: 600; color: var(--soft) }
.amount { margin: 0 0 18px; font-size: 40px; line-height: 1.15; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
.amount small { font-size: 18px; font-weight: 600; color: var(--soft); letter-spacing: 0; margin-right: 6px }
dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; margin: 0 0 22px; padding: 16px 0 0; border-top: 1px solid var(--line); font-size: 14px }
dt { color: var(--soft) } dd { margin: 0; text-align: right; overflow-wrap: anywhere }
form { margin: 0 } .stack { display: grid; gap: 10px }
button, .button { display: block; width: 100%; min-height: 50px; padding: 12px 18px; border: 1px solid transparent; border-radius: 12px; background: var(--brand); color: #fff; font: inherit; font-weight: 650; text-align: center; text-decoration: none; cursor: pointer }
button:hover, .button:hover { filter: brightness(.94) }
button.second, .button.second { background: #fff; color: var(--ink); border-color: var(--line) }
button.plain { background: none; color: var(--soft); font-weight: 550; min-height: 44px }
button.plain:hover { color: var(--ink); background: var(--ground) }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
label { display: block; font-size: 14px; font-weight: 600; margin-bottom: 6px }
input, select { width: 100%; min-height: 48px; padding: 10px 14px; border: 1px solid #b9c2d0; border-radius: 10px; background: #fff; color: var(--ink); font: inherit; font-variant-numeric: tabular-nums }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-bottom: 8px }
.alert { margin: 0 0 18px; padding: 12px 14px; border-radius: 10px; background: #fef1f0; color: var(--bad); font-size: 14px; font-weight: 550 }
.note { color: var(--soft); font-size: 13px; margin: 16px 0 0; text-align: center }
.state { text-align: center } .state svg { width: 64px; height: 64px; margin: 4px auto 12px; display: block }
.state h1 { color: var(--ink); font-size: 22px; font-weight: 700; margin-bottom: 6px } .state p.why { margin: 0 0 22px; color: var(--soft) }
.state .amount { font-size: 28px }
details { margin-top: 18px; font-size: 13px; color: var(--soft) } summary { cursor: pointer; font-weight: 600; padding: 4px 0 }
details ul { margin: 8px 0 0; padding: 0; list-style: none } details li { display: flex; justify-content: space-between; gap: 12px; padding: 5px 0; border-top: 1px solid var(--line) }
code { font: 12.5px/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.methods { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px } .methods a { display: flex; align-items: center; gap: 12px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 12px; color: var(--ink); text-decoration: none; font-weight: 600 }
.methods a:hover { background: var(--ground) } .methods svg { width: 30px; height: 30px; flex: none }
.scopes { margin: 0 0 22px; padding: 14px 16px; background: var(--ground); border-radius: 12px; font-size: 14px } .scopes ul { margin: 6px 0 0; padding-left: 18px }
.state details { margin: 18px 0 0; text-align: left; font-size: 14px } .state details form { margin-top: 10px } .state details a { color: var(--ink) }
@media (max-width: 480px) { header.brand { padding: 18px 16px 80px } header.brand > div { padding: 0 } .card { padding: 22px 18px } .amount { font-size: 34px } }
`
