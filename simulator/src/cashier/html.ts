/** A piece of HTML that is already escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

type Piece = Html | string | number | undefined | false | readonly Piece[]

/** Template tag: every inserted text is escaped, `Html` is kept, lists are joined, undefined and false vanish. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const text = strings.reduce(
    (before, string, index) => before + render(pieces[index - 1]) + string
  )
  return new Html(text)
}

/** Text that is HTML already, e.g. a style sheet of our own. */
export function raw(text: string): Html {
  return new Html(text)
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) {
    return ""
  }
  if (piece instanceof Html) {
    return piece.text
  }
  if (typeof piece === "object") {
    return piece.map(render).join("")
  }
  return String(piece).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
