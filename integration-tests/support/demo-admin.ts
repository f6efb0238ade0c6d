import type { Demo } from "./demo"

/** What an admin asks of the demo's store. @param body of a POST; a GET where it is left out */
export const askAsAdmin = async <T>(
  { urls, admin }: Pick<Demo, "urls" | "admin">,
  path: string,
  body?: object
): Promise<T> => {
  const send = async (to: string, given: object | undefined, token?: string) =>
    await fetch(`${urls.medusa}${to}`, {
      method: given === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(given === undefined ? {} : { body: JSON.stringify(given) }),
    })
  const signedIn = await send("/auth/user/emailpass", admin)
  const { token } = (await signedIn.json()) as { token: string }
  const answer = await send(path, body, token)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as T
}

export type DemoPlace = {
  stock_location_id: string
  sales_channel_id: string
  region_id: string
  account: string
}

/** The first place of the demo that sells with a till. */
export const firstPlaceOf = async (demo: Pick<Demo, "urls" | "admin">): Promise<DemoPlace> => {
  const { places } = await askAsAdmin<{ places: DemoPlace[] }>(demo, "/admin/alipay/till/places")
  const [place] = places
  if (!place) {
    throw new Error("the demo has no till")
  }
  return place
}

/** Sells a free amount at the demo's till. @returns its order's id */
export const sellAtTill = async (demo: Pick<Demo, "urls" | "admin">): Promise<string> => {
  const till = "/admin/alipay/till/sales"
  const { stock_location_id } = await firstPlaceOf(demo)
  const { sale } = await askAsAdmin<{ sale: { id: string } }>(demo, till, {
    ...{ stock_location_id, terminal: "Counter 1" },
    lines: [{ title: "Repair of a cup", amount: "1250" }],
  })
  const { sale: sold } = await askAsAdmin<{ sale: { order_id: string | null } }>(
    demo,
    `${till}/${sale.id}/pay`,
    { method: "scan", code: "281234567890123456" }
  )
  expect(sold.order_id).not.toBeNull()
  return sold.order_id ?? ""
}
