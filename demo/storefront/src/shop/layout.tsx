import { LanguagePicker } from "../language/language-picker"
import { useLanguage } from "../language/language"
import { useEffect, useRef } from "react"
import { Link, Outlet, ScrollRestoration, useLocation } from "react-router-dom"
import { useAccount } from "../account/use-account"
import { useCart } from "../cart/use-cart"
import { OpenPayment } from "../order/open-payment"
import { LanternMark } from "./lantern-mark"
import { RegionPicker } from "./region-picker"
import "./layout.css"

export const Layout = () => {
  const { say } = useLanguage()
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const first = useRef(true)
  useEffect(() => {
    // A new page starts at its beginning for keyboards and screen readers, too.
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [pathname])
  return (
    <>
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <Header />
      <main id="content" ref={main} tabIndex={-1} className="page">
        <OpenPayment>
          <Outlet />
        </OpenPayment>
      </main>
      <footer className="footer">
        <div>
          <p>{say("demo_note")}</p>
          <p className="soft">{say("price_note")}</p>
          <LanguagePicker />
        </div>
      </footer>
      <ScrollRestoration />
    </>
  )
}

const Header = () => {
  const { say } = useLanguage()
  return (
    <header className="header">
      <div>
        <Link to="/" className="brand" aria-label={say("home")}>
          <LanternMark />
          <span>
            Lantern <i>&amp;</i> Leaf
          </span>
        </Link>
        <RegionPicker />
        <AccountLink />
        <CartLink />
      </div>
    </header>
  )
}

const AccountLink = () => {
  const { customer } = useAccount()
  const { say } = useLanguage()
  return (
    <Link
      to="/account"
      className="cart-link"
      data-testid="account-link"
      aria-label={customer ? say("account_of", { email: customer.email }) : say("sign_in")}
    >
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <circle cx="12" cy="8.5" r="3.5" />
        <path d="M5 19.5c1-3.4 3.7-5 7-5s6 1.6 7 5" />
      </svg>
      <span className="cart-link-word">{say(customer ? "account" : "sign_in")}</span>
    </Link>
  )
}

const CartLink = () => {
  const { cart } = useCart()
  const { say } = useLanguage()
  const count = (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <Link to="/cart" className="cart-link" data-testid="cart-link">
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <path d="M4 9h16l-1.6 9.2a2 2 0 0 1-2 1.8H7.6a2 2 0 0 1-2-1.8L4 9Z" />
        <path d="M8.5 9V7.5a3.5 3.5 0 0 1 7 0V9" />
      </svg>
      <span className="cart-link-word">{say("basket")}</span>
      <span className="cart-count" data-testid="cart-count">
        {count}
        <span className="hidden-text"> {say(count === 1 ? "item" : "items_counted")}</span>
      </span>
    </Link>
  )
}
