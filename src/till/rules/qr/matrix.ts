/** Dark or light, row by row; nothing where the data goes. */
export type Matrix = (boolean | undefined)[][]

const FINDER = 7
/** The remainders of these are added to what a code says of itself, so that it is read when it is dirty. */
const FORMAT = { generator: 0x537, degree: 10, mask: 0x5412 }
const VERSION = { generator: 0x1f25, degree: 12 }

const remainderOf = (
  value: number,
  { generator, degree }: { generator: number; degree: number }
) => {
  let rest = value << degree
  for (let bit = 31; bit >= degree; bit--) {
    if ((rest >>> bit) & 1) {
      rest ^= generator << (bit - degree)
    }
  }
  return (value << degree) | rest
}

const put = (matrix: Matrix, row: number, column: number, dark: boolean): void => {
  const line = matrix[row]
  if (line !== undefined && column >= 0 && column < matrix.length) {
    line[column] = dark
  }
}

/** A square of rings around a middle, dark where the distance is one of these. */
const rings = (
  matrix: Matrix,
  [row, column]: readonly [number, number],
  { reach, dark }: { reach: number; dark: readonly number[] }
): void => {
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const distance = Math.max(Math.abs(down), Math.abs(right))
      put(matrix, row + down, column + right, dark.includes(distance))
    }
  }
}

const alignmentsOf = (version: number): number[] => {
  const last = 4 * version + 10
  if (version === 1) {
    return []
  }
  return version < 7 ? [6, last] : [6, (6 + last) / 2, last]
}

const drawAlignments = (matrix: Matrix, version: number): void => {
  const places = alignmentsOf(version)
  for (const row of places) {
    for (const column of places) {
      // The corners with a finder have none.
      if (matrix[row]?.[column] === undefined) {
        rings(matrix, [row, column], { reach: 2, dark: [0, 2] })
      }
    }
  }
}

const drawTiming = (matrix: Matrix): void => {
  for (let at = FINDER + 1; at < matrix.length - FINDER - 1; at++) {
    put(matrix, 6, at, at % 2 === 0)
    put(matrix, at, 6, at % 2 === 0)
  }
}

const drawVersion = (matrix: Matrix, version: number): void => {
  const bits = remainderOf(version, VERSION)
  for (let bit = 0; version >= 7 && bit < 18; bit++) {
    const [far, near] = [matrix.length - 11 + (bit % 3), Math.floor(bit / 3)]
    put(matrix, far, near, ((bits >> bit) & 1) === 1)
    put(matrix, near, far, ((bits >> bit) & 1) === 1)
  }
}

/** Says level M and the mask, twice. */
export const drawFormat = (matrix: Matrix, mask: number): void => {
  const bits = remainderOf(mask, FORMAT) ^ FORMAT.mask
  const size = matrix.length
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((bits >> bit) & 1) === 1
    const along = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit
    put(matrix, along, 8, dark)
    const across = bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit
    put(matrix, 8, across, dark)
  }
  put(matrix, size - 8, 8, true)
}

/** Everything but the data. */
export const drawFrame = (version: number): Matrix => {
  const size = 4 * version + 17
  const matrix: Matrix = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined)
  )
  for (const middle of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    rings(matrix, middle, { reach: 4, dark: [0, 1, 3] })
  }
  drawAlignments(matrix, version)
  drawTiming(matrix)
  drawVersion(matrix, version)
  drawFormat(matrix, 0)
  return matrix
}
