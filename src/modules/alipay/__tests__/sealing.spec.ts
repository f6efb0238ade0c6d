import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { Sealer, SealingError } from "../secrets/sealing"

const newKey = () => randomBytes(32).toString("base64")
const HERE = { rowId: "alacc_1", field: "private_key" }

const troubleOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof SealingError) {
      return error.trouble
    }
    throw error
  }
  return "none"
}

const anyKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("base64"))
const anyContext = fc.record({ rowId: fc.string(), field: fc.string() })

describe("a sealed value", () => {
  it("opens to what was sealed, in the same row and field", () => {
    fc.assert(
      fc.property(anyKey, fc.string({ unit: "binary" }), anyContext, (key, text, context) => {
        const sealer = new Sealer(key)
        const sealed = sealer.seal(text, context)
        expect(sealer.open(sealed, context)).toBe(text)
        expect(sealed).not.toContain(text.length > 8 ? text : "\u0000")
      })
    )
  })

  it("is worth nothing in another row or field", () => {
    fc.assert(
      fc.property(anyContext, anyContext, (here, there) => {
        fc.pre(`${here.rowId}\n${here.field}` !== `${there.rowId}\n${there.field}`)
        const sealer = new Sealer(newKey())
        expect(troubleOf(() => sealer.open(sealer.seal("secret", here), there))).toBe("damaged")
      })
    )
  })

  it.each([
    ["row", { ...HERE, rowId: "another row" }],
    ["field", { ...HERE, field: "another field" }],
  ])("is worth nothing in the same place of another %s", (_, there) => {
    const sealer = new Sealer(newKey())
    expect(troubleOf(() => sealer.open(sealer.seal("secret", HERE), there))).toBe("damaged")
  })

  it("is noticed when any character of it is changed", () => {
    const sealer = new Sealer(newKey())
    const sealed = sealer.seal("a private key", HERE)
    for (let at = 0; at < sealed.length; at++) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`
      // base64url's last character carries bits that belong to no byte.
      const same = Buffer.from(changed.split(".")[3] ?? "", "base64url").equals(
        Buffer.from(sealed.split(".")[3] ?? "", "base64url")
      )
      const trouble = troubleOf(() => sealer.open(changed, HERE))
      expect([at, trouble === "none" ? same && at > 40 : true]).toEqual([at, true])
    }
  })

  it.each(["", "v1", "v2.a.b.c", "v1.a.b", "v1.a.b.c.d", "plain text", "v1...."])(
    "%j is none, and says so without throwing anything else",
    (text) => {
      expect(troubleOf(() => new Sealer(newKey()).open(text, HERE))).toBe("damaged")
    }
  )

  it("never looks the same twice", () => {
    const sealer = new Sealer(newKey())
    const all = Array.from({ length: 100 }, () => sealer.seal("same", HERE))
    expect(new Set(all).size).toBe(100)
  })
})

describe("sealing keys", () => {
  it("that were in use before can still be read with, and new values get the new key", () => {
    const [old, next] = [newKey(), newKey()]
    const sealed = new Sealer(old).seal("secret", HERE)
    const both = new Sealer(next, [old])
    expect(both.open(sealed, HERE)).toBe("secret")
    expect([both.isCurrent(sealed), both.isCurrent(both.seal("secret", HERE))]).toEqual([
      false,
      true,
    ])
    expect(both.readableKeyIds).toHaveLength(2)
  })

  it("that no one has are named, not shown", () => {
    const old = newKey()
    const sealed = new Sealer(old).seal("secret", HERE)
    try {
      new Sealer(newKey()).open(sealed, HERE)
      throw new Error("opened")
    } catch (error) {
      expect(error).toMatchObject({ trouble: "unknown_key", keyId: new Sealer(old).keyId })
      expect(String((error as SealingError).keyId)).toHaveLength(12)
      expect(old).not.toContain(String((error as SealingError).keyId))
    }
  })

  it("are needed to seal, not to start", () => {
    const none = new Sealer(undefined)
    expect([none.keyId, none.readableKeyIds]).toEqual([undefined, []])
    expect(troubleOf(() => none.seal("secret", HERE))).toBe("no_key")
    const old = newKey()
    expect(new Sealer(undefined, [old]).open(new Sealer(old).seal("s", HERE), HERE)).toBe("s")
  })
})
