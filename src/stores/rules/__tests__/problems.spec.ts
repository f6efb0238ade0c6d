import { documentProblems } from "../documents"
import { draftOf } from "../draft"
import { storeProblems } from "../problems"
import { registrationRequestOf } from "../request"
import { whyNotRenamed } from "../terminals"
import { aStore, someDetails } from "../../../modules/alipay/registrations/__tests__/a-store"

const problemsOf = (given: Parameters<typeof someDetails>[0]) =>
  storeProblems(someDetails(given)).map(({ message }) => message)

describe("what is missing of a registration", () => {
  it("is nothing when all is given", () => expect(problemsOf({})).toEqual([]))

  it.each([
    [{ merchant_id: " " }, "merchant_id is missing. Fill it in."],
    [{ merchant_id: "a b" }, "merchant_id must be letters, digits, - and _ alone."],
    [{ merchant_mcc: "54990" }, "merchant_mcc is longer than 4 characters. Alipay takes no more."],
    [{ store_mcc: "54a9" }, "store_mcc must be four digits, such as 5499."],
    [{ legal_name: "" }, "legal_name is missing. Fill it in."],
    [
      { registration_type: "licence" },
      "registration_type must be a code of capital letters, as Alipay names it.",
    ],
    [{ store_id: "S".repeat(33) }, "store_id is longer than 32 characters. Alipay takes no more."],
    [
      { store_address: { ...someDetails().store_address, state: "Zhejiang Province" } },
      "store_address.state is longer than 8 characters. Alipay takes no more.",
    ],
    [
      { merchant_address: { ...someDetails().merchant_address, country: "cn" } },
      "merchant_address.country must be two capital letters, such as CN.",
    ],
    [
      { merchant_address: { ...someDetails().merchant_address, address_1: "" } },
      "merchant_address.address_1 is missing. Fill it in.",
    ],
    [
      { terminal_ids: ["T-1", "T".repeat(65)] },
      "terminal_ids is longer than 64 characters. Alipay takes no more.",
    ],
    [{ terminal_ids: ["T-1", "T-2", "T-1"] }, "terminal_ids names T-1 twice. Name each once."],
    [
      { terminal_ids: Array.from({ length: 51 }, (_, number) => `T-${number}`) },
      "terminal_ids must be a list of at most 50.",
    ],
  ])("is told by field: %j", (given, message) => expect(problemsOf(given)).toEqual([message]))

  it("is told of every field at once, in the order of the form", () => {
    const found = storeProblems(someDetails({ merchant_id: "", legal_name: "", store_name: "" }))
    expect(found.map(({ field }) => field)).toEqual(["merchant_id", "legal_name", "store_name"])
  })
})

describe("the cash registers of a store", () => {
  it("are any names, or none", () =>
    expect([problemsOf({ terminal_ids: ["T-1", "柜台 2"] }), problemsOf({})]).toEqual([[], []]))

  it("are registered by the first, as a store has room for one", () => {
    const of = (terminal_ids: string[]) =>
      registrationRequestOf(aStore({ details: someDetails({ terminal_ids }) }), []).storeInfo
    expect(of(["T-1", "T-2"])).toMatchObject({ storeTerminalId: "T-1" })
    expect(of([])).not.toHaveProperty("storeTerminalId")
  })

  it("can't be changed while the registration may be sent again as it was", () => {
    const states = ["created", "unknown", "in_review", "approved", "rejected", "failed"] as const
    const refused = states.filter((state) => whyNotRenamed({ state }) !== undefined)
    expect(refused).toEqual(["created", "unknown"])
  })
})

describe("a document", () => {
  const file = (bytes: Buffer) => ({
    type: "ID_CARD",
    name: "a",
    content: bytes.toString("base64"),
  })
  const start = (hex: string, more = 0) =>
    Buffer.concat([Buffer.from(hex, "hex"), Buffer.alloc(more, 1)])

  it.each(["255044462d312e37", "ffd8ffe000104a46", "89504e470d0a1a0a"])(
    "may begin with %s",
    (hex) => expect(documentProblems([file(start(hex))])).toEqual([])
  )

  it.each([
    [file(start("504b0304")), "must be a PDF, JPEG or PNG file; this is none of them."],
    [
      { ...file(start("ffd8ff")), content: "data:x" },
      "must be a file in base64, without a data: prefix.",
    ],
    [file(start("255044462d", 800_000)), "is larger than 750,000 bytes. Make the file smaller."],
  ])("is refused by what is in it", (document, problem) =>
    expect(documentProblems([file(start("ffd8ff")), document])).toMatchObject([
      { field: "documents.1.content", message: `documents.1.content ${problem}` },
    ])
  )

  it("may not be too large together with others", () => {
    const large = file(start("255044462d", 700_000))
    expect(documentProblems([large, large])).toEqual([])
    expect(documentProblems([large, large, large])).toMatchObject([{ field: "documents" }])
  })
})

describe("what is known already of a place", () => {
  const place = { name: "Lake Road", phone: "1", address: someDetails().store_address }
  const till = {
    ...{ stock_location_id: "sloc_1", sales_channel_id: "sc", region_id: "r", account: "cn" },
    ...{ merchant_id: "M-till", merchant_name: "Till", merchant_mcc: "1111" },
    ...{ store_id: "S-till", store_name: "Till, Lake Road", store_mcc: "2222" },
  }

  it("is what its till says, then Medusa, then another store of the account", () => {
    const sister = aStore({
      details: someDetails({ legal_name: "Sister Ltd", merchant_id: "M-sister" }),
    })
    expect(draftOf({ place, till, sister })).toMatchObject({
      ...{ merchant_id: "M-till", store_id: "S-till", store_mcc: "2222", legal_name: "Sister Ltd" },
      ...{ store_address: place.address, store_phone: "1", store_name: "Till, Lake Road" },
    })
    expect(draftOf({ place, till: undefined, sister })).toMatchObject({
      ...{ merchant_id: "M-sister", store_id: "", store_name: "Lake Road", store_mcc: "5499" },
    })
  })

  it("leaves open what no one has said", () => {
    const draft = draftOf({ place, till: undefined, sister: undefined })
    expect(storeProblems(draft).map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        "merchant_id",
        "merchant_address.country",
        "registration_no",
        "store_id",
      ])
    )
  })
})
