import fc from "fast-check"
import { cutText } from "../cut-text"

describe("a text that is too long", () => {
  it.each([
    ["short", 32, "short"],
    ["abcdef", 3, "abc"],
    ["ab😀", 3, "ab"],
    ["ab😀c", 4, "ab😀"],
    ["a👨‍👩‍👧‍👦b", 5, "a"],
    ["e\u0301e\u0301", 3, "e\u0301"],
    ["🇨🇳🇭🇰", 5, "🇨🇳"],
    ["👨‍👩‍👧‍👦", 2, ""],
  ])("%s in %i units is %s", (text, longest, expected) => {
    expect(cutText(text, longest)).toBe(expected)
  })

  it("is never longer, never broken, and always a beginning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(40), (text, longest) => {
        const cut = cutText(text, longest)
        expect(cut.length).toBeLessThanOrEqual(longest)
        expect(text.startsWith(cut)).toBe(true)
        expect(/\p{Surrogate}/u.test(cut)).toBe(false)
      })
    )
  })
})
