import { LanguageProvider } from "./language/language-provider"
import { createBrowserRouter, RouterProvider } from "react-router-dom"
import { AccountPage } from "./account/account-page"
import { SignInPage } from "./account/sign-in-page"
import { CartPage } from "./cart/cart-page"
import { CataloguePage } from "./catalogue/catalogue-page"
import { ProductPage } from "./catalogue/product-page"
import { CheckoutPage } from "./checkout/checkout-page"
import { ReturnPage } from "./checkout/return-page"
import { OrderPage } from "./order/order-page"
import { Layout } from "./shop/layout"
import { NotFound } from "./shop/messages"
import { ShopDoors } from "./shop/shop-doors"

const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      { path: "/", element: <CataloguePage /> },
      { path: "/products/:handle", element: <ProductPage /> },
      { path: "/cart", element: <CartPage /> },
      { path: "/checkout", element: <CheckoutPage /> },
      { path: "/checkout/return", element: <ReturnPage /> },
      { path: "/account", element: <AccountPage /> },
      { path: "/account/sign-in", element: <SignInPage /> },
      { path: "/order/:id", element: <OrderPage /> },
      { path: "*", element: <NotFound /> },
    ],
  },
])

export const App = () => (
  <LanguageProvider>
    <ShopDoors>
      <RouterProvider router={router} />
    </ShopDoors>
  </LanguageProvider>
)
