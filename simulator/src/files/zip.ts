import { crc32 } from "node:zlib"

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

/** 1 January 2026 in the form of the archive's dates, so that the same content is the same bytes. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1

/** A ZIP archive without compression. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)]
    const facts = factsOf(nameBytes, data)
    const local = Buffer.concat([numbers([0x04034b50, 4]), facts, numbers([0, 2]), nameBytes, data])
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), facts, place, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const count = entries.length
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2]
  )
  return Buffer.concat([...locals, index, end])
}

/** Version, flags, method, time, date, checksum, both sizes and the name's length. */
function factsOf(name: Buffer, data: Buffer): Buffer {
  const sizes: Field[] = [
    [data.length, 4],
    [data.length, 4],
    [name.length, 2],
  ]
  return numbers([20, 2], [0, 2], [0, 2], [0, 2], [DATE, 2], [crc32(data), 4], ...sizes)
}

type Field = readonly [value: number, bytes: 2 | 4]

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    })
  )
}
