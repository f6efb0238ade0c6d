import "medusa-payment-alipay-storefront/styles.css"
import "./design/tokens.css"
import "./design/base.css"
import "./design/controls.css"
import "./design/alipay.css"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app"

const root = document.getElementById("root")
if (!root) throw new Error("index.html has no #root.")
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>
)
