import { cartIdOf } from "../cart-id-of"

it.each([
  ["/store/carts/cart_1", "cart_1"],
  ["/store/carts/cart_1/line-items?fields=id", "cart_1"],
  ["/STORE/Carts/cart_1?region_id=x", "cart_1"],
  ["/store/carts/cart%5F1/complete", "cart_1"],
  ["/store/carts/%E0%A4%A/complete", undefined],
  ["/store/carts/cart%00/complete", undefined],
  ["/store/carts", undefined],
  ["/store/carts?id=cart_1", undefined],
])("the cart of %s is %s", (address, id) => {
  expect(cartIdOf(address)).toBe(id)
})
